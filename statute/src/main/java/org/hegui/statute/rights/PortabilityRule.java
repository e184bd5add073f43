package org.hegui.statute.rights;

import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;

import org.hegui.statute.Applies;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * Must a person's information be transferred to the handler that the person names? Only when all four conditions of
 * NDSR-25 hold; derived data and data about others is for counsel (CONTEST-12), and without it the rest is transferred.
 *
 * <p>Needs a rule book of a day on which PIPL is in force. Before NDSR no condition was set, and counsel is asked.
 */
@Applies({"PIPL-45", "NDSR-25", "CONTEST-12"})
public final class PortabilityRule {
    private static final String CONDITIONS = "NDSR-25";

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public PortabilityRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The answer, with a reason for each of the four conditions, and for the fee when there may be one. */
    public Verdict decide(PortabilityFacts facts) {
        var findings = new Findings(rules);
        if (!rules.inForce(CONDITIONS)) {
            return findings.add(
                            "PIPL-45",
                            ASKS_COUNSEL,
                            "转移的条件尚未规定，请咨询律师。",
                            "The conditions of a transfer aren't set yet. Ask counsel.")
                    .verdict();
        }
        identity(findings, facts.identityVerified());
        origin(findings, facts);
        feasibility(findings, facts.feasible());
        harm(findings, facts.harmless());
        if (facts.excessive()) {
            findings.add(
                    CONDITIONS,
                    INFORMS,
                    "请求次数明显超出合理范围，可以收取不高于成本的费用，但不能因此拒绝。",
                    "There are clearly too many requests: a fee based on the cost may be charged, but that is no "
                            + "ground to refuse.");
        }
        return findings.verdict();
    }

    private static void identity(Findings findings, boolean verified) {
        if (verified) {
            findings.add(CONDITIONS, PERMITS, "条件一：请求人身份已核实。", "First condition: the identity is verified.");
        } else {
            findings.add(
                    CONDITIONS,
                    REFUSES,
                    "条件一：请求人身份尚未核实。请先核实身份。",
                    "First condition: the identity isn't verified. Verify it and decide again.");
        }
    }

    private static void origin(Findings findings, PortabilityFacts facts) {
        if (facts.origins().stream().noneMatch(DataOrigin::portable)) {
            findings.add(
                    CONDITIONS,
                    REFUSES,
                    "条件二：所请求的信息不是本人同意提供的，也不是基于合同收集的。",
                    "Second condition: the person didn't consent to provide any of this, nor was it collected under a "
                            + "contract.");
            return;
        }
        findings.add(
                CONDITIONS,
                PERMITS,
                "条件二：含本人同意提供或者基于合同收集的信息。",
                "Second condition: there is information that the person consented to provide, or that was collected "
                        + "under a contract.");
        if (!facts.origins().stream().allMatch(DataOrigin::portable)) {
            findings.add(
                    "CONTEST-12",
                    ASKS_COUNSEL,
                    "推断产生的信息和涉及他人的信息是否可以转移有争议。去掉这部分后其余即可转移，或者请律师判断。",
                    "Whether derived data and data about others can be transferred is contested. Leave it out and "
                            + "transfer the rest, or ask counsel.");
        }
    }

    private static void feasibility(Findings findings, boolean feasible) {
        if (feasible) {
            findings.add(
                    CONDITIONS, PERMITS, "条件三：转移在技术上可行。", "Third condition: the transfer is technically feasible.");
        } else {
            findings.add(
                    CONDITIONS,
                    REFUSES,
                    "条件三：转移在技术上不可行，或者尚未确认。可以提供副本代替。",
                    "Third condition: the transfer isn't technically feasible, or nobody has found out. Offer a copy "
                            + "instead.");
        }
    }

    private static void harm(Findings findings, boolean harmless) {
        if (harmless) {
            findings.add(CONDITIONS, PERMITS, "条件四：不损害他人合法权益。", "Fourth condition: it harms nobody else.");
        } else {
            findings.add(
                    CONDITIONS,
                    REFUSES,
                    "条件四：可能损害他人合法权益，或者尚未确认。去掉涉及他人的部分后重新判断。",
                    "Fourth condition: it may harm others, or nobody has found out. Leave out what concerns them and "
                            + "decide again.");
        }
    }
}
