package org.hegui.platform.event.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is signed: id, time of the attempt and body (Standard Webhooks, "Signature scheme").
 *
 * @param id {@code webhook-id}
 * @param timestamp {@code webhook-timestamp}, seconds since 1970
 * @param body the body as it is sent, byte for byte
 */
public record WebhookMessage(String id, long timestamp, byte[] body) {

    /** Header with the id of the event. */
    public static final String ID = "webhook-id";

    /** Header with the time of the attempt. */
    public static final String TIMESTAMP = "webhook-timestamp";

    /** Header with the signatures. */
    public static final String SIGNATURE = "webhook-signature";

    /** More signatures than anybody's keys can overlap are not looked at. */
    private static final int MOST = 10;

    /** A message that is sent at this instant. */
    public static WebhookMessage at(Instant instant, String id, byte[] body) {
        return new WebhookMessage(id, instant.getEpochSecond(), body);
    }

    /** The signature of each key, in the form of the header. */
    public String signed(List<WebhookKey> keys) {
        return keys.stream().map(this::signed).collect(Collectors.joining(" "));
    }

    /** Whether one of the signatures in the header is that of one of the keys. */
    public boolean isSignedBy(Collection<WebhookKey> keys, String header) {
        var signatures = List.of(header.split(" ", MOST + 1));
        return signatures.stream()
                .limit(MOST)
                .anyMatch(signature -> keys.stream().anyMatch(key -> isSignedBy(key, signature)));
    }

    private String signed(WebhookKey key) {
        try {
            return key.scheme().version() + "," + Base64.getEncoder().encodeToString(key.sign(content()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An event cannot be signed", e);
        }
    }

    private boolean isSignedBy(WebhookKey key, String signature) {
        var prefix = key.scheme().version() + ",";
        if (!signature.startsWith(prefix)) {
            return false;
        }
        try {
            return key.accepts(content(), Base64.getDecoder().decode(signature.substring(prefix.length())));
        } catch (IllegalArgumentException | GeneralSecurityException _) {
            return false;
        }
    }

    private byte[] content() {
        var head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }
}
