package org.hegui.platform.event.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;

import org.hegui.platform.event.Envelope;
import org.hegui.platform.event.EventType;

/** Writes the AsyncAPI 3.0 document of a service from the event types that it declares. */
public final class AsyncApi {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS));

    private AsyncApi() {}

    /**
     * The document, always the same for the same types.
     *
     * @param service name of the service, such as {@code consent-service}
     * @param types what it publishes, in the order of the document
     */
    public static String yaml(String service, Collection<EventType> types) {
        try {
            return YAML.writeValueAsString(document(service, types));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> document(String service, Collection<EventType> types) {
        var messages = new LinkedHashMap<String, Object>();
        var references = new LinkedHashMap<String, Object>();
        types.forEach(type -> {
            messages.put(type.name(), message(service, type));
            references.put(type.name(), Map.of("$ref", "#/components/messages/" + type.name()));
        });
        return ordered(
                "asyncapi", "3.0.0",
                "info",
                        ordered(
                                "title", "Events of " + service,
                                "version", "1",
                                "description",
                                        "CloudEvents 1.0 in structured JSON, posted to the address of each subscription,"
                                                + " signed as Standard Webhooks says, at least once and in order per subject."),
                "defaultContentType", Envelope.MEDIA_TYPE,
                "channels", Map.of("events", ordered("address", null, "messages", references)),
                "operations",
                        Map.of("publish", ordered("action", "send", "channel", Map.of("$ref", "#/channels/events"))),
                "components", Map.of("messages", messages));
    }

    private static Map<String, Object> message(String service, EventType type) {
        return ordered(
                "name", type.name(),
                "summary", type.en(),
                "description", type.zh(),
                "contentType", Envelope.MEDIA_TYPE,
                "headers", headers(),
                "payload", payload(service, type));
    }

    private static Map<String, Object> headers() {
        return object(
                List.of("webhook-id", "webhook-timestamp", "webhook-signature"),
                ordered(
                        "webhook-id", text("uuid"),
                        "webhook-timestamp", ordered("type", "string", "pattern", "^[0-9]+$"),
                        "webhook-signature", ordered("type", "string")));
    }

    private static Map<String, Object> payload(String service, EventType type) {
        var data = new LinkedHashMap<String, Object>();
        type.fields().forEach((field, kind) -> data.put(field, kind.schema()));
        return object(
                List.of("specversion", "id", "source", "type", "subject", "time", "handler", "data"),
                ordered(
                        "specversion", ordered("const", "1.0"),
                        "id", text("uuid"),
                        "source", ordered("const", Envelope.sourceOf(service).toString()),
                        "type", ordered("const", type.name()),
                        "subject", text("uuid"),
                        "time", text("date-time"),
                        "handler", ordered("type", "string"),
                        "datacontenttype", ordered("const", "application/json"),
                        "data", object(List.copyOf(data.keySet()), data)));
    }

    private static Map<String, Object> text(String format) {
        return ordered("type", "string", "format", format);
    }

    private static Map<String, Object> object(List<String> required, Map<String, Object> properties) {
        return ordered("type", "object", "required", required, "properties", properties);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            map.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return map;
    }
}
