package org.hegui.platform.event.inbox;

import static org.hegui.platform.problem.CommonProblem.MALFORMED_BODY;

import java.io.IOException;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import jakarta.inject.Singleton;

import org.hegui.platform.api.CanonicalUuid;
import org.hegui.platform.event.Envelope;
import org.hegui.platform.problem.Refusal;

/** Reads CloudEvents as {@link Envelope} writes them. */
@Singleton
class Reader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonFormat format = new JsonFormat();

    /**
     * The event.
     *
     * @throws Refusal (400) when it is none, or lacks what ours have
     */
    ReceivedEvent read(byte[] body) {
        try {
            return event(format.deserialize(body));
        } catch (RuntimeException | IOException _) {
            throw new Refusal(
                    MALFORMED_BODY, "The body is not a CloudEvent in structured JSON as the suite writes it.");
        }
    }

    private static ReceivedEvent event(CloudEvent event) throws IOException {
        var handler =
                Objects.requireNonNull(event.getExtension(Envelope.HANDLER)).toString();
        return new ReceivedEvent(
                CanonicalUuid.parse(event.getId()),
                event.getSource().toString(),
                event.getType(),
                handler,
                CanonicalUuid.parse(Objects.requireNonNull(event.getSubject())),
                Objects.requireNonNull(event.getTime()).toInstant(),
                data(event));
    }

    private static JsonNode data(CloudEvent event) throws IOException {
        var data = event.getData();
        return data == null ? JSON.createObjectNode() : JSON.readTree(data.toBytes());
    }
}
