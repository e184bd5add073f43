package org.hegui.consent.decision.answer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.hegui.statute.Reason;

/**
 * Writes reasons as everywhere else, but each one is made JSON once: they are constants of the law, and the longest part
 * of an answer.
 */
public final class ReasonsWriter extends JsonSerializer<List<Reason>> {

    private static final int AT_MOST = 10_000;
    private static final Map<Reason, SerializableString> WRITTEN = new ConcurrentHashMap<>();

    @Override
    public void serialize(List<Reason> reasons, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartArray();
        for (var reason : reasons) {
            out.writeRawValue(written(reason));
        }
        out.writeEndArray();
    }

    /** One reason as JSON. */
    public static SerializableString written(Reason reason) {
        var known = WRITTEN.get(reason);
        if (known != null) {
            return known;
        }
        var text = new SerializedString(JsonNodeFactory.instance
                .objectNode()
                .put("rule", reason.rule())
                .put("version", reason.version().toString())
                .put("effect", reason.effect().name())
                .put("zh", reason.zh())
                .put("en", reason.en())
                .toString());
        if (WRITTEN.size() < AT_MOST) {
            WRITTEN.put(reason, text);
        }
        return text;
    }
}
