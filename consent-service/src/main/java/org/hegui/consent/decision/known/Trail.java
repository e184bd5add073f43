package org.hegui.consent.decision.known;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;

/** Reads the column {@code trail} of {@code standing}, whose form is said in the migration that made it. */
final class Trail {

    private final String text;
    private int at;

    private Trail(String text) {
        this.text = text;
    }

    /** The records, newest first; none for a person who never said anything. */
    static List<TrailEntry> read(@Nullable String column) {
        if (column == null || column.isEmpty()) {
            return List.of();
        }
        var trail = new Trail(column);
        var entries = new ArrayList<TrailEntry>(2);
        while (trail.at < column.length()) {
            entries.add(trail.entry());
        }
        return entries;
    }

    private TrailEntry entry() {
        return new TrailEntry(
                UUID.fromString(field('\t')),
                uuid(field('\t')),
                UUID.fromString(field('\t')),
                ConsentStatus.valueOf(field('\t')),
                ConsentKind.valueOf(field('\t')),
                field('\t'),
                number(field('\t')),
                afterSaid(field('\t'), field('\t')),
                orNull(field('\n')));
    }

    private String field(char end) {
        var stop = text.indexOf(end, at);
        var to = stop < 0 ? text.length() : stop;
        var field = text.substring(at, to);
        at = to + 1;
        return field;
    }

    /** When it was said orders the lines; only the end is needed here. */
    private static @Nullable Instant afterSaid(String said, String end) {
        return end.isEmpty() ? null : Instant.EPOCH.plus(Long.parseLong(end), ChronoUnit.MICROS);
    }

    private static @Nullable UUID uuid(String field) {
        return field.isEmpty() ? null : UUID.fromString(field);
    }

    /** Records of before purposes had versions are pinned to their first one by migration; none is no epoch. */
    private static int number(String field) {
        return field.isEmpty() ? 0 : Integer.parseInt(field);
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }
}
