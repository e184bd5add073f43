package org.hegui.statute.export.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.export.ExportMechanism.CERTIFICATION;
import static org.hegui.statute.export.ExportMechanism.GBA_CONTRACT;
import static org.hegui.statute.export.ExportMechanism.SECURITY_ASSESSMENT;
import static org.hegui.statute.export.ExportMechanism.STANDARD_CONTRACT;
import static org.hegui.statute.export.mechanism.RedoAction.APPLY_AGAIN;
import static org.hegui.statute.export.mechanism.RedoAction.ASSESS_AGAIN;
import static org.hegui.statute.export.mechanism.RedoAction.FILE_AGAIN;
import static org.hegui.statute.export.mechanism.RedoAction.HOLD_FOR_COUNSEL;
import static org.hegui.statute.export.mechanism.RedoAction.SUPPLEMENT_OR_SIGN_AGAIN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ExportMechanism;

@Applies({"NDSR-38", "SA-14", "SC-8"})
class RedoRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0}: assessment {1}; contract {2}")
    @CsvSource({
        "PURPOSE, SA-14 REQUIRES+NDSR-38 REFUSES, SC-8 REQUIRES",
        "SCOPE, SA-14 REQUIRES+NDSR-38 REFUSES, SC-8 REQUIRES",
        "CATEGORY, SA-14 REQUIRES+NDSR-38 REFUSES, SC-8 REQUIRES",
        "SENSITIVITY, SA-14 ASKS_COUNSEL, SC-8 REQUIRES",
        "METHOD, SA-14 REQUIRES+NDSR-38 REFUSES, SC-8 REQUIRES",
        "SCALE, NDSR-38 REFUSES, SC-8 ASKS_COUNSEL",
        "STORAGE_PLACE, SA-14 ASKS_COUNSEL, SC-8 REQUIRES",
        "RECIPIENT_USE, SA-14 REQUIRES, SC-8 REQUIRES",
        "LONGER_RETENTION, SA-14 REQUIRES, SC-8 REQUIRES",
        "RECIPIENT_COUNTRY_RULES, SA-14 REQUIRES, SC-8 REQUIRES",
        "CONTROL, SA-14 REQUIRES, SC-8 ASKS_COUNSEL",
        "CONTRACT, SA-14 REQUIRES, SC-8 ASKS_COUNSEL",
        "FORCE_MAJEURE, SA-14 REQUIRES, SC-8 ASKS_COUNSEL",
        "RECIPIENT, SA-14 ASKS_COUNSEL, SC-8 ASKS_COUNSEL",
        "OTHER, SA-14 ASKS_COUNSEL, SC-8 ASKS_COUNSEL"
    })
    void eachChangeIsRedoneAsItsMeasureNamesIt(TransferChange change, String assessment, String contract) {
        var applied = on(TODAY).decide(SECURITY_ASSESSMENT, Set.of(change));
        var filed = on(TODAY).decide(STANDARD_CONTRACT, Set.of(change));
        assertThat(cited(applied)).isEqualTo(assessment);
        assertThat(applied.actions())
                .isEqualTo(assessment.contains("ASKS") ? List.of(APPLY_AGAIN, HOLD_FOR_COUNSEL) : List.of(APPLY_AGAIN));
        assertThat(cited(filed)).isEqualTo(contract);
        assertThat(filed.actions())
                .isEqualTo(
                        contract.contains("ASKS")
                                ? List.of(ASSESS_AGAIN, SUPPLEMENT_OR_SIGN_AGAIN, FILE_AGAIN, HOLD_FOR_COUNSEL)
                                : List.of(ASSESS_AGAIN, SUPPLEMENT_OR_SIGN_AGAIN, FILE_AGAIN));
    }

    @ParameterizedTest
    @EnumSource(TransferChange.class)
    void changesUnderOtherMechanismsGoToCounsel(TransferChange change) {
        var certified = on(TODAY).decide(CERTIFICATION, Set.of(change));
        var area = on(TODAY).decide(GBA_CONTRACT, Set.of(change));
        assertThat(certified.actions()).isEqualTo(List.of(HOLD_FOR_COUNSEL));
        assertThat(cited(certified)).isEqualTo("CERT-5 ASKS_COUNSEL");
        assertThat(area.actions()).isEqualTo(List.of(HOLD_FOR_COUNSEL));
        assertThat(cited(area)).isEqualTo("QA-2026-01 ASKS_COUNSEL");
    }

    @ParameterizedTest
    @EnumSource(ExportMechanism.class)
    void withoutChangeNothingIsRedone(ExportMechanism mechanism) {
        assertThat(on(TODAY).decide(mechanism, Set.of())).isEqualTo(new Redo(List.of(), List.of()));
    }

    @Test
    void severalChangesAreListedInOrder() {
        var changes = EnumSet.of(TransferChange.OTHER, TransferChange.LONGER_RETENTION, TransferChange.PURPOSE);
        assertThat(cited(on(TODAY).decide(STANDARD_CONTRACT, changes)))
                .isEqualTo("SC-8 REQUIRES+SC-8 REQUIRES+SC-8 ASKS_COUNSEL");
        assertThat(on(TODAY).decide(STANDARD_CONTRACT, changes).reasons().getFirst())
                .isEqualTo(new Reason(
                        "SC-8",
                        LocalDate.of(2023, 6, 1),
                        Effect.REQUIRES,
                        "目的发生变化，须重新开展影响评估，补充或者重新订立标准合同，并重新备案。",
                        "A change of the purpose means to assess the impact again, supplement or re-sign the contract,"
                                + " and file again."));
    }

    @ParameterizedTest(name = "on {0}, {1}: {2}")
    @CsvSource({
        "2024-12-31, SECURITY_ASSESSMENT, SA-14 REQUIRES",
        "2022-08-31, SECURITY_ASSESSMENT, PIPL-38 ASKS_COUNSEL",
        "2023-05-31, STANDARD_CONTRACT, PIPL-38 ASKS_COUNSEL",
        "2025-12-31, CERTIFICATION, PIPL-38 ASKS_COUNSEL",
        "2026-01-29, GBA_CONTRACT, PIPL-38 ASKS_COUNSEL"
    })
    void rulesThatAreNotInForceAreNotApplied(LocalDate date, ExportMechanism mechanism, String cited) {
        assertThat(cited(on(date).decide(mechanism, Set.of(TransferChange.PURPOSE))))
                .isEqualTo(cited);
    }

    private static String cited(Redo redo) {
        return String.join(
                "+",
                redo.reasons().stream()
                        .map(reason -> reason.rule() + " " + reason.effect())
                        .toList());
    }

    private static RedoRule on(LocalDate date) {
        return new RedoRule(STATUTE.asOf(date));
    }
}
