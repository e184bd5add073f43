package org.hegui.consent.legacy.judgement;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hegui.consent.legacy.row.LegacyRow;

/**
 * When people said what. What one person said has one order, so nothing of one person has the instant of anything else: what a file
 * has at the same instant, such as the three boxes of one form, is put a microsecond apart, within a millisecond.
 */
public final class Timeline {

    /** How far from the instant of the file a statement may be put, and so how far its equal is looked for. */
    public static final Duration SPAN = Duration.ofMillis(1);

    private final Map<UUID, List<KnownStatement>> bySubject = new HashMap<>();

    /** A timeline with what is kept at the instants of the rows and within {@link #SPAN} after them. */
    public Timeline(Collection<KnownStatement> known) {
        known.forEach(this::add);
    }

    /** Keeps a statement. */
    public void add(KnownStatement statement) {
        bySubject.computeIfAbsent(statement.subjectId(), _ -> new ArrayList<>()).add(statement);
    }

    /** The statement that says the same at the same time, if there is one. */
    public Optional<KnownStatement> equalTo(LegacyRow row, UUID purposeId) {
        return near(row).stream()
                .filter(statement -> statement.isAbout(row, purposeId) && statement.says(row))
                .findFirst();
    }

    /** Whether the person says the opposite about the same at the same time. */
    public boolean contradicts(LegacyRow row, UUID purposeId) {
        return near(row).stream()
                .anyMatch(statement -> statement.isAbout(row, purposeId) && statement.contradicts(row));
    }

    /** The first instant from the row's on that is free; empty when none is within the span. */
    public Optional<Instant> free(LegacyRow row) {
        var taken = near(row).stream().map(KnownStatement::saidAt).toList();
        for (var at = row.saidAt(); at.isBefore(row.saidAt().plus(SPAN)); at = at.plus(1, ChronoUnit.MICROS)) {
            if (!taken.contains(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private List<KnownStatement> near(LegacyRow row) {
        var end = row.saidAt().plus(SPAN);
        return bySubject.getOrDefault(row.subjectId(), List.of()).stream()
                .filter(statement -> !statement.saidAt().isBefore(row.saidAt())
                        && statement.saidAt().isBefore(end))
                .toList();
    }
}
