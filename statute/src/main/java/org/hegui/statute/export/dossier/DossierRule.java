package org.hegui.statute.export.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.export.ExportMechanism;

/**
 * What does a dossier still need? (SA-5, SA-6, SA-9; SC-5, SC-6, SC-7; CERT-5; QA-2026-01)
 *
 * <p>Where the measures or the whole list aren't known on the book's date, something stays open for counsel.
 */
@Applies({"CERT-5", "PIPL-39", "PIPL-55(4)", "QA-2026-01", "SA-5", "SA-6", "SA-9", "SC-5", "SC-6", "SC-7"})
public final class DossierRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public DossierRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * What is missing and what is open.
     *
     * @throws org.hegui.statute.UnknownRule before PIPL is in force, when something is open
     */
    public DossierCheck check(Dossier dossier) {
        var missing = needed(dossier)
                .filter(item -> rules.inForce(item.rule()))
                .filter(item -> !dossier.present().contains(item))
                .map(this::missing)
                .toList();
        return new DossierCheck(missing, open(dossier.mechanism()));
    }

    private static Stream<DossierItem> needed(Dossier dossier) {
        return switch (dossier.mechanism()) {
            case SECURITY_ASSESSMENT -> Stream.of(AssessmentItem.values());
            case STANDARD_CONTRACT -> Stream.of(ContractItem.values());
            case CERTIFICATION -> Stream.concat(certification(dossier.foreignHandler()), assessmentPoints());
            case GBA_CONTRACT -> Stream.of(GbaItem.values());
        };
    }

    private static Stream<DossierItem> certification(boolean foreignHandler) {
        return Stream.<DossierItem>of(CertificationItem.values())
                .filter(item -> foreignHandler || item != CertificationItem.REPRESENTATIVE_IN_CHINA);
    }

    /** The impact assessment for certification covers what that of the standard contract does. */
    private static Stream<DossierItem> assessmentPoints() {
        return Arrays.<DossierItem>stream(ContractItem.values()).filter(item -> item.part() == DossierPart.ASSESSMENT);
    }

    private List<Reason> open(ExportMechanism mechanism) {
        return switch (mechanism) {
            case SECURITY_ASSESSMENT -> unlessInForce("SA-6");
            case STANDARD_CONTRACT -> unlessInForce("SC-7");
            case CERTIFICATION -> unlessInForce("CERT-5");
            case GBA_CONTRACT ->
                rules.inForce("QA-2026-01")
                        ? List.of(ask(
                                "QA-2026-01",
                                "大湾区合同的备案材料须由律师对照官方文本确认。",
                                "Counsel looks up in the official"
                                        + " text what else is filed with a Greater Bay Area contract."))
                        : unlessInForce("QA-2026-01");
        };
    }

    private List<Reason> unlessInForce(String rule) {
        return rules.inForce(rule)
                ? List.of()
                : List.of(ask(
                        "PIPL-38",
                        "当日的备案或者申报规则不在本目录中，请律师判断。",
                        "The filing rules of that day aren't in the catalogue. Ask counsel."));
    }

    private Reason ask(String rule, String zh, String en) {
        return rules.reason(rule, Effect.ASKS_COUNSEL, zh, en);
    }

    private MissingDossierItem missing(DossierItem item) {
        return new MissingDossierItem(
                item,
                rules.reason(
                        item.rule(),
                        Effect.REQUIRES,
                        "缺少“" + item.label().zh() + "”，请补充后再提交。",
                        "Missing: " + item.label().en() + ". Add it before filing."));
    }
}
