package org.hegui.consent.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.Sha256;

/**
 * The hash of what a version of a notice says: proves later which text a person was shown. It is the SHA-256, in
 * hexadecimal, of the canonical JSON (RFC 8785) of an object with the members {@code code}, {@code version},
 * {@code occasions} (in the order of the statute), {@code zh} and {@code en} (the items by their codes), each as the public
 * answer shows it; so whoever has the notice can compute it.
 *
 * <p>The list of what is collected and the list of what others receive (NDSR-21) are items of the texts and so under the
 * hash. The machine-readable lists are not: they follow from the purposes that hold at a time.
 */
public final class NoticeHash {

    private NoticeHash() {}

    /** The hash of this version. */
    public static String of(String code, int version, NoticeContent content) {
        var said = JsonNodeFactory.instance.objectNode().put("code", code).put("version", version);
        var occasions = said.putArray("occasions");
        content.occasions().forEach(occasion -> occasions.add(occasion.name()));
        put(said.putObject("zh"), content.zh());
        put(said.putObject("en"), content.en());
        return HexFormat.of().formatHex(Sha256.of(CanonicalJson.of(said).getBytes(UTF_8)));
    }

    private static void put(ObjectNode items, NoticeTexts texts) {
        texts.items().forEach((item, text) -> items.put(item.code(), text));
    }
}
