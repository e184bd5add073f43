package org.hegui.platform.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.hegui.platform.counsel.CounselEvents;
import org.hegui.platform.event.EventCatalogue;
import org.hegui.platform.event.EventType;
import org.hegui.platform.event.document.AsyncApi;
import org.hegui.platform.review.ReviewEvents;

/** Keeps a service's {@code src/main/asyncapi/asyncapi.yaml} in step with the event types that it declares. */
public final class EventDocument {

    private static final Path FILE = Path.of("src/main/asyncapi/asyncapi.yaml");

    private EventDocument() {}

    /**
     * Fails unless the committed document is that of the service's catalogue and of what all services tell; writes it
     * first with {@code -Dasyncapi.write}.
     */
    public static void assertInStep(String service, EventCatalogue own) {
        var types = Stream.of(own, new ReviewEvents(), new CounselEvents())
                .flatMap(catalogue -> catalogue.types().stream())
                .sorted(Comparator.comparing(EventType::name))
                .toList();
        var expected = AsyncApi.yaml(service, types);
        try {
            if (System.getProperty("asyncapi.write") != null) {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, expected);
            }
            assertThat(FILE).as("run once with -Dasyncapi.write and commit").hasContent(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
