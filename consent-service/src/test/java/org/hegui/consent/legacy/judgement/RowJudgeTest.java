package org.hegui.consent.legacy.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.consent.legacy.row.LegacyRow;
import org.hegui.consent.legacy.row.RowFlaw;
import org.hegui.consent.legacy.row.RowProblem;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;

class RowJudgeTest {

    private static final Instant PUBLISHED = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID PURPOSE = UUID.randomUUID();
    private static final String RECIPIENT = UUID.randomUUID().toString();
    private static final Set<Field> MOBILE = EnumSet.of(Field.MOBILE);

    private final RowJudge judge = new RowJudge(
            Map.of(
                    "active", purpose("ACTIVE", UUID.randomUUID()),
                    "draft", purpose("DRAFT", null),
                    "retired", purpose("RETIRED", UUID.randomUUID())),
            PUBLISHED,
            NOW);

    @ParameterizedTest(name = "said {0}, valid until {1}: {2}")
    @CsvSource({
        "2020-01-01T00:00:00Z, , ",
        "2019-12-31T23:59:59.999999Z, , SAID_BEFORE_NOTICE",
        "2026-11-25T00:00:00Z, , ",
        "2026-11-25T00:00:00.000001Z, , SAID_IN_FUTURE",
        "2026-01-01T00:00:00Z, 2026-11-25T00:00:00.000001Z, ",
        "2026-01-01T00:00:00Z, 2026-11-25T00:00:00Z, ENDED_ALREADY",
        "2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z, INVALID_VALUE"
    })
    void itsTimeCounts(Instant saidAt, @Nullable Instant validUntil, @Nullable RowProblem expected) {
        var row = row("active", MOBILE, null, saidAt, validUntil);
        assertThat(judge.flaw(row).map(RowFlaw::problem).orElse(null)).isEqualTo(expected);
    }

    @Test
    void anOlderTextHasNoDateHere() {
        var old = row("active", MOBILE, null, Instant.parse("2001-01-01T00:00:00Z"), null);
        assertThat(new RowJudge(judge.purposes(), null, NOW).flaw(old)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"active, ", "draft, PURPOSE_NOT_ACTIVE", "retired, PURPOSE_RETIRED", "none, UNKNOWN_PURPOSE"})
    void itsPurposeCounts(String purpose, @Nullable RowProblem expected) {
        var row = row(purpose, MOBILE, null, PUBLISHED, null);
        assertThat(judge.flaw(row).map(RowFlaw::problem).orElse(null)).isEqualTo(expected);
    }

    @Test
    void itsScopeIsWithinThePurpose() {
        assertThat(judge.flaw(row("active", EnumSet.of(Field.EMAIL), null, PUBLISHED, null)))
                .contains(new RowFlaw(RowProblem.CATEGORY_NOT_OF_PURPOSE, "categories"));
        assertThat(judge.flaw(row("active", MOBILE, UUID.randomUUID().toString(), PUBLISHED, null)))
                .contains(new RowFlaw(RowProblem.RECIPIENT_NOT_OF_PURPOSE, "recipient"));
        assertThat(judge.flaw(row("active", MOBILE, RECIPIENT, PUBLISHED, null)))
                .isEmpty();
    }

    @Test
    void whatIsSaidAtOnceIsPutApart() {
        var first = row("active", MOBILE, null, PUBLISHED, null);
        var timeline = new Timeline(List.of(known(UUID.randomUUID(), "GRANTED", PUBLISHED)));
        assertThat(timeline.free(first)).contains(PUBLISHED.plusNanos(1000));
        timeline.add(known(UUID.randomUUID(), "GRANTED", PUBLISHED.plusNanos(1000)));
        assertThat(timeline.free(first)).contains(PUBLISHED.plusNanos(2000));
        assertThat(timeline.equalTo(first, PURPOSE)).isEmpty();
    }

    @Test
    void theSameIsKnownAgainAlsoWhereItWasPut() {
        var row = row("active", MOBILE, null, PUBLISHED, null);
        var timeline = new Timeline(List.of(known(PURPOSE, "GRANTED", PUBLISHED.plusNanos(999_000))));
        assertThat(timeline.equalTo(row, PURPOSE)).isPresent();
        var later = new Timeline(List.of(known(PURPOSE, "GRANTED", PUBLISHED.plusNanos(1_000_000))));
        assertThat(later.equalTo(row, PURPOSE)).isEmpty();
    }

    @Test
    void theOppositeAtTheSameTimeIsAContradiction() {
        var row = row("active", MOBILE, null, PUBLISHED, null);
        assertThat(new Timeline(List.of(known(PURPOSE, "REFUSED", PUBLISHED))).contradicts(row, PURPOSE))
                .isTrue();
        assertThat(new Timeline(List.of(known(PURPOSE, "REFUSED", PUBLISHED.minusNanos(1000))))
                        .contradicts(row, PURPOSE))
                .isFalse();
    }

    private static KnownPurpose purpose(String status, @Nullable UUID version) {
        return new KnownPurpose(
                PURPOSE, status, version, EnumSet.of(Field.MOBILE, Field.FULL_NAME), List.of(RECIPIENT));
    }

    private static KnownStatement known(UUID purpose, String status, Instant at) {
        return new KnownStatement(UUID.randomUUID(), PERSON, purpose, status, "GENERAL", MOBILE, null, at);
    }

    private static LegacyRow row(
            String purpose,
            Set<Field> categories,
            @Nullable String recipient,
            Instant saidAt,
            @Nullable Instant validUntil) {
        return new LegacyRow(
                PERSON,
                purpose,
                ConsentStatus.GRANTED,
                ConsentKind.GENERAL,
                categories,
                recipient,
                "en",
                "app",
                saidAt,
                validUntil,
                "ab".repeat(32),
                null);
    }
}
