package org.hegui.statute.export.mechanism;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.scope.Region;

/**
 * May a transfer rest on the simplified contract of the Greater Bay Area? Between the nine Guangdong cities and Hong
 * Kong or Macao, and only when the recipient passes nothing outside the area (QA-2026-01). It stands in for the
 * standard contract.
 */
@Applies({"QA-2026-01", "SC-GBA"})
public final class GbaContractRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public GbaContractRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * PERMIT when all conditions hold, DENY with each that doesn't, ASK_COUNSEL before the guidance was given.
     *
     * @throws org.hegui.statute.UnknownRule before PIPL is in force
     */
    public Verdict decide(GbaFacts facts) {
        if (!rules.inForce("QA-2026-01")) {
            return new Verdict(Outcome.ASK_COUNSEL, List.of(unknown()));
        }
        var unmet = unmet(facts);
        return unmet.isEmpty() ? new Verdict(Outcome.PERMIT, List.of(met())) : new Verdict(Outcome.DENY, unmet);
    }

    private List<Reason> unmet(GbaFacts facts) {
        var unmet = new ArrayList<Reason>();
        if (!facts.handlerInArea()) {
            unmet.add(refused(
                    "处理者不在大湾区内地九市。请使用标准合同。",
                    "The handler isn't in the nine Guangdong cities." + " Use the standard contract."));
        }
        if (facts.recipient() != Region.HONG_KONG && facts.recipient() != Region.MACAO) {
            unmet.add(refused(
                    "接收方不在香港或者澳门。请使用标准合同。",
                    "The recipient is neither in Hong Kong nor in Macao." + " Use the standard contract."));
        }
        if (facts.passesOutside()) {
            unmet.add(refused(
                    "接收方不得向大湾区以外提供个人信息。请停止再提供，或者使用标准合同。",
                    "The recipient may not pass personal information outside the area. Stop that, or use the standard"
                            + " contract."));
        }
        if (facts.route() != ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION) {
            unmet.add(anotherRoute());
        }
        return unmet;
    }

    private Reason refused(String zh, String en) {
        return rules.reason("QA-2026-01", Effect.REFUSES, zh, en);
    }

    private Reason anotherRoute() {
        return rules.reason(
                "PIPL-38",
                Effect.REFUSES,
                "该合同只代替标准合同，此次出境的路径不是标准合同或者认证。",
                "It stands in for the standard contract only, and this transfer's route is another one.");
    }

    private Reason met() {
        return rules.reason(
                "QA-2026-01",
                Effect.PERMITS,
                "符合粤港澳大湾区标准合同的条件，接收方不得向大湾区以外提供。",
                "The Greater Bay Area contract may be used; the recipient passes nothing outside the area.");
    }

    private Reason unknown() {
        return rules.reason(
                "PIPL-38",
                Effect.ASKS_COUNSEL,
                "当日的大湾区合同规则不在本目录中，请律师判断。",
                "The rules of that day on the Greater Bay Area contract aren't in the catalogue. Ask counsel.");
    }
}
