package org.hegui.consent.purpose.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.purpose.SampleContents.ordinary;
import static org.hegui.statute.field.Field.FULL_NAME;
import static org.hegui.statute.field.Field.MOBILE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.consent.purpose.SampleContents;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.field.Field;
import org.hegui.statute.purpose.LegalBasis;

/** What a change of a purpose means for older consents and assessments. */
class PurposeChangeRuleTest {

    private final PurposeChangeRule rule = new PurposeChangeRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Test
    void theSameIsNoChange() {
        var change = rule.between(ordinary().build(), ordinary().build());
        assertThat(change).isEqualTo(PurposeChange.NONE);
    }

    @Test
    void anotherNoticeOrJustificationIsAChangeThatMattersToNoConsent() {
        var change = between(ordinary(), ordinary().noticeId(UUID.randomUUID()).justification("said better"));
        assertThat(change.fields()).extracting(FieldChange::field).containsExactly("justification", "noticeId");
        assertThat(change.material()).isFalse();
        assertThat(change.consentsStale()).isFalse();
        assertThat(change.reasons()).isEmpty();
    }

    @Test
    void anotherPurposeOrMethodMakesAllOlderConsentsStale() {
        assertStale(between(ordinary(), ordinary().nameZh("别的目的")), "PIPL-14");
        assertStale(between(ordinary(), ordinary().nameEn("another purpose")), "PIPL-14");
        assertStale(between(ordinary(), ordinary().method("printed")), "PIPL-14");
        assertStale(between(ordinary(), ordinary().automated(true)), "PIPL-14");
        assertStale(between(ordinary(), ordinary().disclosed(true)), "PIPL-14");
    }

    @ParameterizedTest(name = "{0} -> {1}: stale {2}")
    @CsvSource({"P1Y, P1Y1D, true", "P1Y, P1Y, false", "P1Y, P12M, false", "P1Y, P6M, false", "P30D, P1M, true"})
    void onlyALongerRetentionMakesThemStale(String before, String after, boolean stale) {
        var change = between(ordinary().retention(before), ordinary().retention(after));
        assertThat(change.consentsStale()).isEqualTo(stale);
        assertThat(change.material()).isEqualTo(stale);
        assertThat(change.reasons()).extracting(Reason::rule).isEqualTo(stale ? List.of("NDSR-22") : List.of());
    }

    @Test
    void moreCategoriesOrRecipientsLeaveOlderConsentsTheirOldScope() {
        var wider = between(ordinary(), ordinary().categories(Set.of(FULL_NAME, MOBILE, Field.EMAIL)));
        assertThat(wider.consentsStale()).isFalse();
        assertThat(wider.material()).isTrue();
        assertThat(wider.reasons()).extracting(Reason::rule).containsExactly("PIPL-14");
        assertThat(wider.fields())
                .containsExactly(new FieldChange(
                        "categories", List.of("fullName", "mobile"), List.of("fullName", "mobile", "email")));
        var further = between(ordinary(), ordinary().recipients(List.of(UUID.randomUUID())));
        assertThat(further.consentsStale()).isFalse();
        assertThat(further.material()).isTrue();
        assertThat(further.reasons()).extracting(Reason::rule).containsExactly("PIPL-23");
    }

    @Test
    void doingLessIsNotMaterial() {
        var much = ordinary().automated(true).disclosed(true).recipients(List.of(UUID.randomUUID()));
        var change = between(much, ordinary().categories(Set.of(MOBILE)));
        assertThat(change.fields())
                .extracting(FieldChange::field)
                .containsExactly("categories", "automatedDecision", "publicDisclosure", "recipients");
        assertThat(change.material()).isFalse();
        assertThat(change.consentsStale()).isFalse();
    }

    @Test
    void anotherLegalBasisIsAssessedAgain() {
        var change = between(ordinary(), ordinary().legalBasis(LegalBasis.CONTRACT));
        assertThat(change.material()).isTrue();
        assertThat(change.consentsStale()).isFalse();
    }

    private PurposeChange between(SampleContents older, SampleContents newer) {
        return rule.between(older.build(), newer.build());
    }

    private static void assertStale(PurposeChange change, String because) {
        assertThat(change.consentsStale()).isTrue();
        assertThat(change.material()).isTrue();
        assertThat(change.reasons()).extracting(Reason::rule).containsExactly(because);
    }
}
