package org.hegui.statute.consent.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.consent.ConsentKind.GENERAL;
import static org.hegui.statute.consent.ConsentKind.GUARDIAN;
import static org.hegui.statute.consent.ConsentKind.SEPARATE;
import static org.hegui.statute.consent.ConsentKind.WRITTEN;
import static org.hegui.statute.person.AgeGroup.ADULT;
import static org.hegui.statute.person.AgeGroup.CHILD;
import static org.hegui.statute.person.AgeGroup.TEEN;
import static org.hegui.statute.person.AgeGroup.UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.field.Field;
import org.hegui.statute.person.AgeGroup;

@Applies({"PIPL-5", "PIPL-14", "PIPL-23", "PIPL-31", "NDSR-62(7)", "CPR-23", "NTM-13"})
class GrantRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<Field> PLAIN = Set.of(Field.FULL_NAME, Field.MOBILE);

    @ParameterizedTest
    @EnumSource(ConsentKind.class)
    void aFreeAndExpressYesToOneThingIsAConsent(ConsentKind kind) {
        assertThat(today().refusals(yes(kind, PLAIN))).isEmpty();
    }

    @Test
    void aBoxTickedBeforehandIsNone() {
        var facts = new GrantFacts(GENERAL, PLAIN, true, true, false, true, UNKNOWN, null);
        assertThat(today().refusals(facts)).singleElement().satisfies(refusal -> {
            assertThat(refusal.flaw()).isEqualTo(GrantFlaw.PRE_TICKED);
            assertThat(rules(refusal)).containsExactly("PIPL-14", "PIPL-5", "CPR-23", "NTM-13");
            assertThat(refusal.reasons()).allMatch(reason -> reason.effect() == Effect.REFUSES);
        });
    }

    @Test
    void silenceIsNone() {
        var facts = new GrantFacts(GENERAL, PLAIN, false, false, false, true, UNKNOWN, null);
        assertThat(today().refusals(facts)).singleElement().satisfies(refusal -> {
            assertThat(refusal.flaw()).isEqualTo(GrantFlaw.NOT_EXPLICIT);
            assertThat(rules(refusal)).containsExactly("PIPL-14");
        });
    }

    @Test
    void oneActStandsForOnePurpose() {
        assertThat(today().refusals(bundled(GENERAL))).singleElement().satisfies(refusal -> {
            assertThat(refusal.flaw()).isEqualTo(GrantFlaw.BUNDLED);
            assertThat(rules(refusal)).containsExactly("PIPL-14", "CPR-23", "NTM-13");
        });
        assertThat(today().refusals(bundled(SEPARATE)))
                .singleElement()
                .satisfies(refusal ->
                        assertThat(rules(refusal)).containsExactly("NDSR-62(7)", "PIPL-14", "CPR-23", "NTM-13"));
    }

    @Test
    void onlyRulesInForceAreCited() {
        assertThat(on(LocalDate.of(2021, 12, 1)).refusals(bundled(SEPARATE)))
                .singleElement()
                .satisfies(refusal -> assertThat(rules(refusal)).containsExactly("PIPL-14", "NTM-13"));
    }

    @Test
    void sensitiveKindsAreAskedForItemByItem() {
        var two = Set.of(Field.BANK_CARD_NUMBER, Field.GPS_POINT);
        assertThat(today().refusals(yes(SEPARATE, two))).singleElement().satisfies(refusal -> {
            assertThat(refusal.flaw()).isEqualTo(GrantFlaw.BUNDLED);
            assertThat(rules(refusal)).containsExactly("NTM-13");
        });
        assertThat(today().refusals(yes(GENERAL, two))).isEmpty();
        assertThat(today().refusals(yes(SEPARATE, Set.of(Field.GPS_POINT, Field.TRAJECTORY, Field.MOBILE))))
                .isEmpty();
        assertThat(today().refusals(yes(SEPARATE, Set.of(Field.BANK_CARD_NUMBER, Field.BANK_ACCOUNT_NUMBER))))
                .isEmpty();
    }

    @Test
    void theRecipientMustBeNamedByThePurpose() {
        var facts = new GrantFacts(SEPARATE, PLAIN, true, false, false, false, UNKNOWN, null);
        assertThat(today().refusals(facts)).singleElement().satisfies(refusal -> {
            assertThat(refusal.flaw()).isEqualTo(GrantFlaw.RECIPIENT_NOT_NAMED);
            assertThat(rules(refusal)).containsExactly("PIPL-23");
        });
    }

    @ParameterizedTest(name = "{0}, 14 on {1} -> guardian may: {2}")
    @CsvSource({
        "CHILD, 2026-11-23, true",
        "CHILD, 2026-11-22, false",
        "CHILD, 2026-11-21, false",
        "CHILD, , true",
        "UNKNOWN, , true",
        "UNKNOWN, 2026-11-23, true",
        "UNKNOWN, 2026-11-22, false",
        "TEEN, , false",
        "TEEN, 2026-11-23, false",
        "ADULT, , false"
    })
    void aGuardianSpeaksForAChildOnly(AgeGroup age, @Nullable LocalDate birthday, boolean allowed) {
        var flaws = today().refusals(aged(GUARDIAN, age, birthday));
        assertThat(flaws.isEmpty()).isEqualTo(allowed);
        assertThat(flaws)
                .allSatisfy(refusal -> assertThat(rules(refusal)).containsExactly("PIPL-31"))
                .allSatisfy(refusal -> assertThat(refusal.flaw()).isEqualTo(GrantFlaw.NOT_A_CHILD));
        assertThat(today().refusals(aged(GENERAL, age, birthday))).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}, 14 on {2} -> ends {3}")
    @CsvSource({
        // the day of the 14th birthday begins at 16:00 UTC of the day before
        "GUARDIAN, CHILD, 2027-03-01, 2027-02-28T16:00:00Z",
        "GENERAL, CHILD, 2027-03-01, 2027-02-28T16:00:00Z",
        "GUARDIAN, UNKNOWN, 2028-02-29, 2028-02-28T16:00:00Z",
        // nobody stays under 14 for longer than who is born today
        "GUARDIAN, UNKNOWN, , 2040-11-21T16:00:00Z",
        "GUARDIAN, UNKNOWN, 2040-11-22, 2040-11-21T16:00:00Z",
        "GUARDIAN, UNKNOWN, 2040-11-23, 2040-11-21T16:00:00Z"
    })
    void whatWasGivenForAChildEndsWithChildhood(
            ConsentKind kind, AgeGroup age, @Nullable LocalDate birthday, Instant end) {
        assertThat(today().endsWithChildhood(aged(kind, age, birthday))).contains(end);
    }

    @Test
    void whatGrownUpsSayHasNoSuchEnd() {
        for (var age : List.of(TEEN, ADULT, UNKNOWN)) {
            for (var kind : List.of(GENERAL, SEPARATE, WRITTEN)) {
                assertThat(today().endsWithChildhood(aged(kind, age, TODAY.plusYears(1))))
                        .isEmpty();
            }
        }
    }

    @Test
    void everythingWrongIsTold() {
        var facts = new GrantFacts(GUARDIAN, PLAIN, false, true, true, false, ADULT, null);
        assertThat(today().refusals(facts)).extracting(GrantRefusal::flaw).containsExactly(GrantFlaw.values());
    }

    private static GrantFacts yes(ConsentKind kind, Set<Field> fields) {
        return new GrantFacts(kind, fields, true, false, false, true, UNKNOWN, null);
    }

    private static GrantFacts bundled(ConsentKind kind) {
        return new GrantFacts(kind, PLAIN, true, false, true, true, CHILD, null);
    }

    private static GrantFacts aged(ConsentKind kind, AgeGroup age, @Nullable LocalDate birthday) {
        return new GrantFacts(kind, PLAIN, true, false, false, true, age, birthday);
    }

    private static List<String> rules(GrantRefusal refusal) {
        return refusal.reasons().stream().map(Reason::rule).toList();
    }

    private static GrantRule today() {
        return on(TODAY);
    }

    private static GrantRule on(LocalDate date) {
        return new GrantRule(STATUTE.asOf(date));
    }
}
