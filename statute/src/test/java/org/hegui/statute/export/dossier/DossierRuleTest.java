package org.hegui.statute.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.export.ExportMechanism.CERTIFICATION;
import static org.hegui.statute.export.ExportMechanism.GBA_CONTRACT;
import static org.hegui.statute.export.ExportMechanism.SECURITY_ASSESSMENT;
import static org.hegui.statute.export.ExportMechanism.STANDARD_CONTRACT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ExportMechanism;

@Applies({"CERT-5", "PIPL-39", "PIPL-55(4)", "QA-2026-01", "SA-5", "SA-6", "SA-9", "SC-5", "SC-6", "SC-7"})
class DossierRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<DossierItem> SC_POINTS = List.of(
            ContractItem.LAWFULNESS,
            ContractItem.SCALE_AND_RISK,
            ContractItem.RECIPIENT_ABILITY,
            ContractItem.LEAK_RISK_AND_RIGHTS,
            ContractItem.FOREIGN_RULES);

    @Test
    void emptyDossierLacksEveryItemInOrder() {
        assertThat(lacking(SECURITY_ASSESSMENT, Set.of())).isEqualTo(List.of(AssessmentItem.values()));
        assertThat(lacking(STANDARD_CONTRACT, Set.of())).isEqualTo(List.of(ContractItem.values()));
        assertThat(lacking(GBA_CONTRACT, Set.of())).isEqualTo(List.of(GbaItem.values()));
    }

    @Test
    void certificationAsksForNoticeConsentAndAnAssessmentLikeThatOfTheContract() {
        var expected = Stream.concat(
                        Stream.<DossierItem>of(
                                CertificationItem.NOTICE,
                                CertificationItem.CONSENT,
                                CertificationItem.IMPACT_ASSESSMENT),
                        SC_POINTS.stream())
                .toList();
        assertThat(lacking(CERTIFICATION, Set.of())).isEqualTo(expected);
    }

    @Test
    void foreignHandlerAppliesThroughItsRepresentative() {
        var check = on(TODAY).check(new Dossier(CERTIFICATION, Set.copyOf(SC_POINTS), true));
        assertThat(check.missing()).extracting(MissingDossierItem::item).isEqualTo(List.of(CertificationItem.values()));
    }

    @ParameterizedTest
    @EnumSource(value = ExportMechanism.class, mode = EnumSource.Mode.EXCLUDE, names = "GBA_CONTRACT")
    void fullDossierIsComplete(ExportMechanism mechanism) {
        assertThat(on(TODAY).check(new Dossier(mechanism, everything(), true)))
                .isEqualTo(new DossierCheck(List.of(), List.of()));
        assertThat(on(TODAY).check(new Dossier(mechanism, everything(), true)).complete())
                .isTrue();
        assertThat(on(TODAY).check(new Dossier(mechanism, Set.of(), true)).complete())
                .isFalse();
    }

    @Test
    void restOfTheAreaContractIsOpen() {
        var check = on(TODAY).check(new Dossier(GBA_CONTRACT, everything(), false));
        assertThat(check.missing()).isEmpty();
        assertThat(check.open())
                .extracting(reason -> reason.rule() + " " + reason.effect())
                .containsExactly("QA-2026-01 ASKS_COUNSEL");
        assertThat(check.complete()).isFalse();
    }

    @Test
    void missingItemSaysWhatToAdd() {
        var present = new HashSet<>(everything());
        present.remove(ContractItem.COMMITMENT_LETTER);
        assertThat(on(TODAY).check(new Dossier(STANDARD_CONTRACT, present, false)))
                .isEqualTo(new DossierCheck(
                        List.of(new MissingDossierItem(
                                ContractItem.COMMITMENT_LETTER,
                                new Reason(
                                        "SC-7",
                                        LocalDate.of(2023, 6, 1),
                                        Effect.REQUIRES,
                                        "缺少“承诺书”，请补充后再提交。",
                                        "Missing: the commitment letter. Add it before filing."))),
                        List.of()));
    }

    @ParameterizedTest(name = "on {0}, {1}: {2} items, open {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2022-08-31, SECURITY_ASSESSMENT, 0, PIPL-38",
                "2022-09-01, SECURITY_ASSESSMENT, 19, none",
                "2023-05-31, STANDARD_CONTRACT, 0, PIPL-38",
                "2023-06-01, STANDARD_CONTRACT, 21, none",
                // notice, consent, assessment and its points have rules of their own
                "2025-12-31, CERTIFICATION, 8, PIPL-38",
                "2026-01-01, CERTIFICATION, 8, none",
                "2026-01-29, GBA_CONTRACT, 1, PIPL-38",
                "2026-01-30, GBA_CONTRACT, 3, QA-2026-01"
            })
    void itemsCountFromTheFirstDayOfTheirRule(LocalDate date, ExportMechanism mechanism, int items, String open) {
        var check = on(date).check(new Dossier(mechanism, Set.of(), false));
        assertThat(check.missing()).hasSize(items);
        assertThat(check.open()).extracting(Reason::rule).isEqualTo(open == null ? List.of() : List.of(open));
    }

    static Stream<DossierItem> items() {
        return everything().stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void itemBelongsToAPartAndCitesTheRuleOfThatPart(DossierItem item) {
        assertThat(STATUTE.ids()).contains(item.rule());
        assertThat(item.label().zh()).isNotBlank();
        assertThat(item.label().en()).isNotBlank();
        assertThat(rulesOf(item.part())).contains(item.rule());
    }

    private static List<String> rulesOf(DossierPart part) {
        return switch (part) {
            case DOCUMENT -> List.of("SA-6", "SC-7", "CERT-5", "PIPL-39", "PIPL-55(4)", "QA-2026-01");
            case ASSESSMENT -> List.of("SA-5", "SC-5");
            case CONTRACT -> List.of("SA-9", "SC-6", "QA-2026-01");
            case REPORT -> List.of("SC-7");
        };
    }

    private static Set<DossierItem> everything() {
        var all = new HashSet<DossierItem>();
        all.addAll(Arrays.asList(AssessmentItem.values()));
        all.addAll(Arrays.asList(ContractItem.values()));
        all.addAll(Arrays.asList(CertificationItem.values()));
        all.addAll(Arrays.asList(GbaItem.values()));
        return all;
    }

    private static List<DossierItem> lacking(ExportMechanism mechanism, Set<DossierItem> present) {
        return on(TODAY).check(new Dossier(mechanism, present, false)).missing().stream()
                .map(MissingDossierItem::item)
                .toList();
    }

    private static DossierRule on(LocalDate date) {
        return new DossierRule(STATUTE.asOf(date));
    }
}
