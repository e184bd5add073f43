package org.hegui.consent.receipt.content;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.Sha256;

/** The hash by which a receipt is known again. Pure: the same record has the same hash whoever asks, now and in years. */
public final class ReceiptHash {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(NON_ABSENT, NON_ABSENT))
            .build();

    private ReceiptHash() {}

    /** SHA-256 of the record's canonical JSON, hexadecimal. */
    public static String of(ReceiptRecord record) {
        var canonical = CanonicalJson.of(JSON.<JsonNode>valueToTree(record));
        return HexFormat.of().formatHex(Sha256.of(canonical.getBytes(UTF_8)));
    }

    /** Whether the record has this hash; takes the same time for every other. */
    public static boolean matches(ReceiptRecord record, String hash) {
        return MessageDigest.isEqual(of(record).getBytes(UTF_8), hash.getBytes(UTF_8));
    }
}
