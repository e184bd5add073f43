package org.hegui.statute.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.consent.ConsentKind.GENERAL;
import static org.hegui.statute.consent.ConsentKind.SEPARATE;
import static org.hegui.statute.consent.ConsentStatus.EXPIRED;
import static org.hegui.statute.consent.ConsentStatus.GRANTED;
import static org.hegui.statute.consent.ConsentStatus.REFUSED;
import static org.hegui.statute.consent.ConsentStatus.WITHDRAWN;
import static org.hegui.statute.field.Field.ALLERGY;
import static org.hegui.statute.field.Field.EMAIL;
import static org.hegui.statute.field.Field.FULL_NAME;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.hegui.statute.Applies;
import org.hegui.statute.field.Field;

@Applies({"PIPL-14", "PIPL-15"})
class StandingRuleTest {

    @Test
    void nothingSaidIsNoStanding() {
        assertThat(standings()).isEmpty();
    }

    @Test
    void theNewestRecordOfAFieldDecides() {
        assertThat(standings(said(WITHDRAWN, GENERAL, null, EMAIL), said(GRANTED, GENERAL, null, EMAIL, FULL_NAME)))
                .containsExactly(new Standing(GENERAL, null, WITHDRAWN, Set.of(EMAIL, FULL_NAME), 0));
        assertThat(standings(said(GRANTED, GENERAL, null, EMAIL), said(REFUSED, GENERAL, null, EMAIL, FULL_NAME)))
                .containsExactly(
                        new Standing(GENERAL, null, GRANTED, Set.of(EMAIL), 0),
                        new Standing(GENERAL, null, REFUSED, Set.of(FULL_NAME), 1));
    }

    @Test
    void aGeneralNoStopsWhatWasSeparate() {
        assertThat(standings(said(WITHDRAWN, GENERAL, null, EMAIL), said(GRANTED, SEPARATE, "x", ALLERGY)))
                .containsExactly(
                        new Standing(GENERAL, null, WITHDRAWN, Set.of(EMAIL), 0),
                        new Standing(SEPARATE, "x", WITHDRAWN, Set.of(ALLERGY), 0));
    }

    @Test
    void recipientsStandApart() {
        assertThat(standings(said(REFUSED, SEPARATE, "y", EMAIL), said(GRANTED, SEPARATE, "x", EMAIL)))
                .containsExactly(
                        new Standing(SEPARATE, "y", REFUSED, Set.of(EMAIL), 0),
                        new Standing(SEPARATE, "x", GRANTED, Set.of(EMAIL), 1));
    }

    @Test
    void whatExpiredIsTheLastToDecide() {
        assertThat(standings(said(EXPIRED, GENERAL, null, EMAIL), said(GRANTED, GENERAL, null, EMAIL)))
                .containsExactly(new Standing(GENERAL, null, GRANTED, Set.of(EMAIL), 1));
        assertThat(standings(said(EXPIRED, GENERAL, null, EMAIL), said(REFUSED, GENERAL, null, EMAIL)))
                .containsExactly(new Standing(GENERAL, null, REFUSED, Set.of(EMAIL), 1));
        assertThat(standings(said(EXPIRED, GENERAL, null, EMAIL), said(EXPIRED, GENERAL, null, EMAIL)))
                .containsExactly(new Standing(GENERAL, null, EXPIRED, Set.of(EMAIL), 0));
    }

    private static List<Standing> standings(ConsentFacts... newestFirst) {
        return new StandingRule(List.of(newestFirst)).standings();
    }

    private static ConsentFacts said(
            ConsentStatus status, ConsentKind kind, @Nullable String recipient, Field... fields) {
        return new ConsentFacts(status, kind, Set.of(fields), recipient);
    }
}
