package org.hegui.platform.evidence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.identity.Actor;
import org.hegui.platform.proof.CanonicalJson;

/** Writes the canonical text (RFC 8785) of an entry, which is stored and hashed as it is. */
final class EntryBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EntryBody() {}

    static String of(UUID id, Instant now, Actor actor, EvidenceDraft draft, Map<String, String> commitments) {
        var body = JSON.objectNode();
        body.put("id", id.toString());
        body.put("recordedAt", now.toString());
        body.put("handler", actor.handler());
        body.put("actor", actor.subject());
        body.put("clientId", actor.clientId());
        var roles = body.putArray("roles");
        actor.roles().stream().sorted().forEach(roles::add);
        write(draft, body);
        if (!commitments.isEmpty()) {
            body.set("commitments", object(commitments));
        }
        return CanonicalJson.of(body);
    }

    private static void write(EvidenceDraft draft, ObjectNode body) {
        body.put("action", draft.action());
        body.put("objectType", draft.objectType());
        body.put("objectId", draft.objectId().toString());
        putIfKnown(body, "subjectId", draft.subjectId());
        body.put("outcome", draft.outcome());
        body.set("facts", object(draft.facts()));
        var rules = body.putArray("rules");
        draft.rules()
                .forEach(rule -> putIfKnown(rules.addObject().put("rule", rule.rule()), "version", rule.version()));
    }

    private static void putIfKnown(ObjectNode object, String name, @Nullable Object value) {
        if (value != null) {
            object.put(name, value.toString());
        }
    }

    private static ObjectNode object(Map<String, String> texts) {
        var object = JSON.objectNode();
        texts.forEach(object::put);
        return object;
    }
}
