package org.hegui.consent.address;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.platform.vault.index.BlindIndex;
import org.hegui.statute.marketing.Channel;

/**
 * Keyed hashes (HMAC-SHA-256 under the index key of the vault) of addresses, in hexadecimal, by which an address is known
 * again and nothing else. The same address has another hash for another handler. A hash begins with the id of its key.
 */
@Singleton
public class AddressHash {

    private static final Pattern FORM = Pattern.compile("01[0-9a-f]{72}");
    private static final int KEY_ID_FROM = 2;
    private static final int KEY_ID_TO = 10;

    private final BlindIndex index;

    AddressHash(BlindIndex index) {
        this.index = index;
    }

    /**
     * The hash to be kept.
     *
     * @throws Refusal (400) when the text is no address of the channel; it does not repeat the text
     */
    public String of(String handler, Channel channel, String address) {
        return find(handler, channel, address).orElseThrow(() -> refusal("address", channel));
    }

    /** The hash to be kept, or nothing when the text is no address of the channel. */
    public Optional<String> find(String handler, Channel channel, String address) {
        return new ChannelAddressRule(channel)
                .normal(address)
                .map(normal -> hex(index.of(handler, normal.field().code(), normal.value())));
    }

    /**
     * The hashes to look for: what was kept before the key was rotated is found too. Empty when the text is no address of
     * the channel.
     */
    public List<String> anyOf(String handler, Channel channel, String address) {
        return new ChannelAddressRule(channel)
                .normal(address)
                .map(normal -> index.anyOf(handler, normal.field().code(), normal.value()).stream()
                        .map(AddressHash::hex)
                        .toList())
                .orElse(List.of());
    }

    /** Whether the text can be a hash made here: of the right form, and under a key that is still valid. */
    public boolean isOurs(String hash) {
        return FORM.matcher(hash).matches() && keyIds().contains(keyId(hash));
    }

    /** The id of the key under which a hash was made. */
    public static String keyId(String hash) {
        return hash.substring(KEY_ID_FROM, KEY_ID_TO);
    }

    /** The refusal (400) of a field whose text is no address of the channel. */
    public static Refusal refusal(String field, Channel channel) {
        return Refusal.ofFields(List.of(violation(field, channel)));
    }

    /** That the text of a field is no address of the channel. */
    public static Violation violation(String field, Channel channel) {
        return new Violation(field, "must be an address of the channel " + channel);
    }

    private List<String> keyIds() {
        return index.anyOf("", "", "").stream()
                .map(AddressHash::hex)
                .map(AddressHash::keyId)
                .toList();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
