package org.hegui.consent.campaign.proof.pack;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.ConsentProof;
import org.hegui.platform.evidence.proof.ProvenEntry;
import org.hegui.platform.evidence.proof.SealState;
import org.hegui.statute.marketing.MissingProof;

/** What a pack says of one recipient. */
final class PackLines {

    private PackLines() {}

    /** A recipient whose proof is complete. */
    static ObjectNode complete(PackRow row, ConsentProof consent, Map<UUID, ProvenEntry> proven) {
        var line = begin(row);
        line.put("channel", row.channel().name());
        line.put("permittedAt", row.permittedAt().toString());
        line.set("consent", consent(consent));
        line.set("consentProof", proof(consent.evidenceId(), proven));
        line.set("sendProof", proof(row.sendId(), proven));
        return line;
    }

    /** A recipient whose proof lacks something. */
    static ObjectNode incomplete(PackRow row, List<MissingProof> missing) {
        var line = begin(row);
        var items = line.putArray("missing");
        missing.forEach(one -> items.addObject()
                .put("item", one.item().code())
                .put("rule", one.reason().rule())
                .put("zh", one.reason().zh())
                .put("en", one.reason().en()));
        return line;
    }

    private static ObjectNode begin(PackRow row) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("sendId", row.sendId().toString())
                .put("subjectId", row.subjectId().toString());
    }

    private static JsonNode consent(ConsentProof consent) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", consent.consentId().toString());
        node.put("said", consent.status().name());
        node.put("saidAt", consent.saidAt().toString());
        node.put("channel", consent.channel());
        node.put("language", consent.language());
        node.put("purpose", consent.purpose());
        node.put("textShown", notice(consent.noticeId()));
        node.put("noticeVersion", consent.noticeVersion());
        put(node, "noticeHash", consent.noticeHash());
        put(node, "saidBy", consent.saidBy());
        put(node, "clientId", consent.clientId());
        put(node, "uiEvidence", consent.uiEvidence());
        put(node, "documentHash", consent.documentHash());
        if (consent.purposeVersion() != null) {
            node.put("purposeVersion", consent.purposeVersion());
        }
        return node;
    }

    /** The file with the text of a notice. */
    static String notice(UUID id) {
        return "notices/" + id + ".json";
    }

    private static JsonNode proof(@Nullable UUID entry, Map<UUID, ProvenEntry> proven) {
        var node = JsonNodeFactory.instance.objectNode();
        var found = entry == null ? null : proven.get(entry);
        if (entry != null) {
            node.put("evidenceId", entry.toString());
        }
        if (found == null) {
            return node.put("state", SealState.PENDING.name());
        }
        node.put("state", found.proof().state().name()).put("entry", found.body());
        if (found.proof().leafIndex() != null) {
            node.put("leafIndex", found.proof().leafIndex())
                    .put("treeSize", found.proof().treeSize());
            var hashes = node.putArray("hashes");
            found.proof().hashes().forEach(hashes::add);
        }
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
