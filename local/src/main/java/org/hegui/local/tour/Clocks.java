package org.hegui.local.tour;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The clocks among the obligations of an incident. */
record Clocks(Exchange obligations) {

    /** Fails when a clock of hours runs. */
    void noneFixed() {
        hours().findAny().ifPresent(clock -> {
            throw new StoryBroken("A fixed-hour clock runs below the line of the law: " + clock);
        });
    }

    /** A sentence about the clock towards the recipient, when it is due so many hours after discovery. */
    String due(String recipient, Instant discovered, int hours) {
        var clock = hours().filter(row -> row.path("recipient").asText().equals(recipient))
                .findAny()
                .orElseThrow(() -> new StoryBroken("No clock of hours towards " + recipient + " runs."));
        var due = Instant.parse(clock.path("dueAt").asText());
        if (!due.equals(discovered.plus(Duration.ofHours(hours)))) {
            throw new StoryBroken("Due " + due + ", not " + hours + " hours after discovery at " + discovered);
        }
        return "Report to %s by %s: %d h from discovery  [%s]"
                .formatted(recipient, due, hours, clock.path("rule").asText());
    }

    private Stream<JsonNode> hours() {
        return StreamSupport.stream(obligations.answer().path("items").spliterator(), false)
                .filter(row -> row.path("applies").asBoolean())
                .filter(row -> row.path("clock").asText().equals("HOURS"));
    }
}
