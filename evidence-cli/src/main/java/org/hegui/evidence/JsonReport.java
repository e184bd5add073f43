package org.hegui.evidence;

import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.verify.PackReport;

/** A report for programs: names that don't change, both languages. */
final class JsonReport {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonReport() {}

    static String of(PackReport report, boolean keysOfThePack) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("verified", report instanceof PackReport.Verified && !keysOfThePack);
        json.put("consistent", report instanceof PackReport.Verified);
        json.put("trustedKeysOfThePack", keysOfThePack);
        json.set("trustedKeys", keys(report.keys()));
        switch (report) {
            case PackReport.Verified verified -> write(verified, json);
            case PackReport.Refused refused -> write(refused, json);
        }
        return json.toPrettyString();
    }

    private static void write(PackReport.Verified verified, ObjectNode json) {
        json.set("signedBy", keys(verified.signedBy()));
        json.put("checkpoints", verified.checkpoints());
        var manifest = verified.manifest();
        json.put("service", manifest.service()).put("handler", manifest.handler());
        json.set("scope", JSON.valueToTree(PackText.scope(manifest.scope())));
        json.put("madeAt", manifest.madeAt().toString()).put("origin", manifest.origin());
        json.put("entries", manifest.entries());
    }

    private static void write(PackReport.Refused refused, ObjectNode json) {
        json.put("fault", refused.fault().name());
        json.put("file", refused.file());
        json.put("index", refused.index());
        json.put("id", refused.id());
        json.put("zh", refused.fault().zh());
        json.put("en", refused.fault().en());
    }

    private static ArrayNode keys(List<NoteVerifier> keys) {
        var array = JsonNodeFactory.instance.arrayNode();
        keys.forEach(key -> array.addObject().put("vkey", key.vkey()).put("fingerprint", key.fingerprint()));
        return array;
    }
}
