package org.hegui.consent.decision.known;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.testkit.Database;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.consent.SupersedingRule;
import org.hegui.statute.field.Field;

/** A record of a made-up history, written as nobody's API would. */
record SaidRecord(
        UUID id,
        ConsentFacts facts,
        UUID version,
        Instant saidAt,
        @Nullable Instant validUntil,
        @Nullable UUID ends) {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<Field> FIELDS = List.of(Field.FULL_NAME, Field.MOBILE, Field.EMAIL);
    private static final List<ConsentStatus> SAID =
            List.of(ConsentStatus.GRANTED, ConsentStatus.GRANTED, ConsentStatus.REFUSED, ConsentStatus.WITHDRAWN);

    private static final String INSERT = """
            insert into consent (id, handler, subject_id, purpose_id, purpose_version_id, notice_id, status, kind, categories,
                recipient, language, channel, said_by, said_at, valid_until, withdraws, evidence_id)
            values\s""";

    private static final String ROW =
            "(?, 'handler-a', ?, ?, ?, ?, ?, ?, ?, ?, 'zh-CN', 'app', 'IMPORT', ?, ?, ?, gen_random_uuid())";

    /** Some records, oldest first; a grant may be ended by a later one. */
    static List<SaidRecord> history(Random random, List<UUID> versions) {
        var history = new ArrayList<SaidRecord>();
        var count = 1 + random.nextInt(8);
        for (var i = 0; i < count; i++) {
            var at = START.plus(i, ChronoUnit.HOURS);
            var grant = random.nextInt(4) == 0 ? open(history) : null;
            history.add(grant == null ? said(random, versions, at) : grant.expiry(at));
        }
        return history;
    }

    private static @Nullable SaidRecord open(List<SaidRecord> history) {
        var ended =
                history.stream().map(SaidRecord::ends).filter(Objects::nonNull).collect(Collectors.toSet());
        return history.stream()
                .filter(said -> said.facts.status() == ConsentStatus.GRANTED && !ended.contains(said.id))
                .findFirst()
                .orElse(null);
    }

    private static SaidRecord said(Random random, List<UUID> versions, Instant at) {
        var status = SAID.get(random.nextInt(SAID.size()));
        var kind = random.nextBoolean() ? ConsentKind.GENERAL : ConsentKind.SEPARATE;
        var fields = FIELDS.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
        var recipient = random.nextInt(3) == 0 ? "x" : null;
        var until = random.nextInt(3) == 0 ? at.plus(random.nextInt(10), ChronoUnit.HOURS) : null;
        return new SaidRecord(
                UUID.randomUUID(),
                new ConsentFacts(status, kind, fields, recipient),
                versions.get(random.nextInt(versions.size())),
                at,
                status == ConsentStatus.GRANTED ? until : null,
                null);
    }

    private SaidRecord expiry(Instant at) {
        var over = new ConsentFacts(ConsentStatus.EXPIRED, facts.kind(), facts.categories(), facts.recipient());
        return new SaidRecord(UUID.randomUUID(), over, version, at, null, id);
    }

    /** As an end refers to its grant, grants come first. */
    static List<SaidRecord> grantsFirst(List<SaidRecord> records) {
        return records.stream()
                .sorted(Comparator.comparing(said -> said.ends() != null))
                .toList();
    }

    /** The ids of the records that still matter, newest first, by the statute. */
    static List<UUID> remaining(List<SaidRecord> history) {
        var newestFirst = history.reversed().stream()
                .filter(said -> said.facts.status() != ConsentStatus.EXPIRED)
                .toList();
        return newestFirst.stream()
                .filter(older -> newestFirst.subList(0, newestFirst.indexOf(older)).stream()
                        .noneMatch(newer ->
                                SupersedingRule.supersedes(newer.facts, older.facts, newer.outlives(older, history))))
                .map(SaidRecord::id)
                .toList();
    }

    private boolean outlives(SaidRecord older, List<SaidRecord> history) {
        return version.equals(older.version) && !end(history).isBefore(older.end(history));
    }

    private Instant end(List<SaidRecord> history) {
        var noted = history.stream()
                .filter(said -> id.equals(said.ends))
                .map(SaidRecord::saidAt)
                .findFirst()
                .orElse(Instant.MAX);
        return validUntil == null || noted.isBefore(validUntil) ? noted : validUntil;
    }

    void insert(UUID person, UUID purpose, UUID notice) throws SQLException {
        Database.change(INSERT + ROW, values(person, purpose, notice).toArray());
    }

    /** All in one statement. */
    static void insertAll(List<UUID> people, List<List<SaidRecord>> histories, UUID purpose, UUID notice)
            throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        IntStream.range(0, people.size())
                .forEach(i ->
                        histories.get(i).forEach(said -> values.addAll(said.values(people.get(i), purpose, notice))));
        var rows = histories.stream().mapToInt(List::size).sum();
        Database.change(INSERT + String.join(",", Collections.nCopies(rows, ROW)), values.toArray());
    }

    private List<@Nullable Object> values(UUID person, UUID purpose, UUID notice) {
        var values = new ArrayList<@Nullable Object>();
        values.addAll(List.of(
                id,
                person,
                purpose,
                version,
                notice,
                facts.status().name(),
                facts.kind().name()));
        values.add(String.join(" ", FieldCodes.of(facts.categories())));
        values.add(facts.recipient());
        values.add(time(saidAt));
        values.add(validUntil == null ? null : time(validUntil));
        values.add(ends);
        return values;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
