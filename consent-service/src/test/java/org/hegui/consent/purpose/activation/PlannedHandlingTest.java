package org.hegui.consent.purpose.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.purpose.SampleContents.ordinary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.hegui.consent.peer.ReceiverRole;
import org.hegui.consent.peer.RecipientView;
import org.hegui.consent.purpose.SampleContents;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.field.Field;
import org.hegui.statute.notice.NoticeOccasion;

/** Each thing that a purpose plans to do is put before the statute. */
class PlannedHandlingTest {

    @Test
    void ordinaryHandlingNeedsNothingFirst() {
        assertNeeds(duties(ordinary()), Set.of(), Set.of());
    }

    @Test
    void sensitiveInformationNeedsBoth() {
        var sensitive = duties(ordinary().categories(Set.of(Field.BANK_CARD_NUMBER)));
        assertNeeds(sensitive, Set.of("PIPL-55(1)"), Set.of(NoticeOccasion.SENSITIVE));
    }

    @Test
    void contestedInformationIsToldAsSensitive() {
        var contested = duties(ordinary().categories(Set.of(Field.RESIDENT_ID)));
        assertNeeds(contested, Set.of(), Set.of(NoticeOccasion.SENSITIVE));
    }

    @Test
    void automatedDecisionsNeedBoth() {
        var automated = duties(ordinary().automated(true));
        assertNeeds(automated, Set.of("PIPL-55(2)"), Set.of(NoticeOccasion.AUTOMATED_DECISION));
    }

    @Test
    void disclosureIsAssessed() {
        assertNeeds(duties(ordinary().disclosed(true)), Set.of("PIPL-55(3)"), Set.of());
    }

    @Test
    void whatARecipientIsDecidesWhatIsTold() {
        assertNeeds(duties(ordinary(), at(ReceiverRole.ENTRUSTED, false)), Set.of("PIPL-55(3)"), Set.of());
        assertNeeds(duties(ordinary(), at(ReceiverRole.JOINT, false)), Set.of("PIPL-55(3)"), Set.of());
        assertNeeds(
                duties(ordinary(), at(ReceiverRole.PROVIDED, false)),
                Set.of("PIPL-55(3)"),
                Set.of(NoticeOccasion.PROVIDE));
        assertNeeds(
                duties(ordinary(), at(ReceiverRole.PROVIDED, true)),
                Set.of("PIPL-55(3)", "PIPL-55(4)"),
                Set.of(NoticeOccasion.EXPORT));
    }

    private static Duties duties(SampleContents contents, RecipientView... recipients) {
        return new PlannedHandling(contents.build(), List.of(recipients))
                .duties(Statute.load().asOf(LocalDate.of(2026, 11, 22)));
    }

    private static RecipientView at(ReceiverRole role, boolean overseas) {
        return new RecipientView(UUID.randomUUID(), role, overseas, false);
    }

    private static void assertNeeds(Duties duties, Set<String> rules, Set<NoticeOccasion> occasions) {
        assertThat(duties.assessment()).extracting(Reason::rule).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(duties.occasions()).isEqualTo(occasions);
    }
}
