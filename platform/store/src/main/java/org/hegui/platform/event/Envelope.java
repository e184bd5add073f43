package org.hegui.platform.event;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes events as CloudEvents 1.0 in structured JSON; {@code source} is {@code /hegui/<service>}. */
@Singleton
public class Envelope {

    /** Media type of an event. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    /** Extension attribute that names the handler. */
    public static final String HANDLER = "handler";

    private static final String SOURCES = "/hegui/";

    private final JsonFormat format = new JsonFormat();
    private final URI source;

    Envelope(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.source = sourceOf(service);
    }

    /** The source of the events of a service, such as {@code /hegui/consent-service}. */
    public static URI sourceOf(String service) {
        return URI.create(SOURCES + service);
    }

    /** The JSON of the event, always the same for the same event. */
    public byte[] write(EventContent content) {
        return format.serialize(CloudEventBuilder.v1()
                .withId(content.id().toString())
                .withSource(source)
                .withType(content.type())
                .withSubject(content.subjectId().toString())
                .withTime(content.occurredAt().atOffset(ZoneOffset.UTC))
                .withExtension(HANDLER, content.handler())
                .withData("application/json", content.data().getBytes(StandardCharsets.UTF_8))
                .build());
    }
}
