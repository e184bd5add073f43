package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/**
 * Says what changed when somebody edits the numbers or the calendar. When the change is meant, write the new line into
 * the file of expectations, so that the reviewer sees the effect beside the cause.
 */
class DataTest {
    private static final Path EXPECTED = Path.of("src/test/resources/org/hegui/statute");

    private final Statute statute = Statute.load();

    @Test
    void numbersAreThoseThatWereReviewed() throws IOException {
        var lines = new ArrayList<String>();
        DataFiles.thresholds()
                .forEach((name, versions) ->
                        versions.forEach((from, value) -> lines.add(name + " = " + value + " from " + from)));
        assertReviewed("thresholds.txt", lines);
    }

    @Test
    void calendarIsTheOneThatWasReviewed() throws IOException {
        var lines = new ArrayList<String>();
        for (var year : statute.calendar().years()) {
            var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
            var working = days.filter(day -> statute.calendar().kind(day) == DayKind.WORKING)
                    .count();
            lines.add(year + " has " + working + " working days");
            LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(this::unlikeAnOrdinaryWeek)
                    .forEach(day -> lines.add(day + " " + day.getDayOfWeek() + " "
                            + statute.calendar().kind(day)));
        }
        assertReviewed("calendar.txt", lines);
    }

    private boolean unlikeAnOrdinaryWeek(LocalDate day) {
        var weekend = day.getDayOfWeek().getValue() > 5;
        return (statute.calendar().kind(day) == DayKind.WORKING) == weekend;
    }

    private static void assertReviewed(String name, List<String> actual) throws IOException {
        var expected = new TreeSet<>(Files.readAllLines(EXPECTED.resolve(name)));
        var added = new TreeSet<>(actual);
        added.removeAll(expected);
        expected.removeAll(actual);
        assertThat(added.isEmpty() && expected.isEmpty())
                .as(
                        "the data has changed; write it into src/test/resources/org/hegui/statute/%s if it is meant%n"
                                + "  now: %s%n  reviewed: %s",
                        name, added, expected)
                .isTrue();
    }
}
