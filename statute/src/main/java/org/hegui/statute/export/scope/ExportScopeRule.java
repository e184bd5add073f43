package org.hegui.statute.export.scope;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/**
 * Is it an export? Data that goes abroad, data that can be reached from abroad, and handling abroad of people in the
 * mainland are (PIPL-3, PIPL-38, QA-2025-10, CONTEST-21).
 *
 * <p>Staff of an overseas employer who ask while they are in the mainland and pass nothing on are generally none.
 */
@Applies({"CONTEST-21", "PIPL-3", "PIPL-38", "QA-2025-10"})
public final class ExportScopeRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public ExportScopeRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Whether it is an export, and why.
     *
     * @throws org.hegui.statute.UnknownRule before PIPL is in force
     */
    public ScopeDecision decide(Movement movement) {
        var why = new ArrayList<Reason>();
        if (movement.destination().overseas()) {
            why.add(sent());
        }
        var accessor = movement.accessor();
        if (accessor != null) {
            why.addAll(reached(accessor));
        }
        if (movement.handledAbroad()) {
            why.add(handledAbroad());
        }
        if (!why.isEmpty()) {
            return new ScopeDecision(true, why);
        }
        var inside = accessor != null && accessor.employer().overseas() ? visitor() : domestic();
        return new ScopeDecision(false, List.of(inside));
    }

    private List<Reason> reached(Accessor accessor) {
        var why = new ArrayList<Reason>();
        if (accessor.location().overseas()) {
            why.add(remote());
        } else if (accessor.passesOn()) {
            why.add(passedOn());
        } else if (accessor.employer().overseas() && !rules.inForce("QA-2025-10")) {
            why.add(overseasEmployer());
        }
        if (contested(accessor) && rules.inForce("CONTEST-21")) {
            why.add(treatedAsExport());
        }
        return why;
    }

    /** An overseas sub-processor counts wherever its people sit, the other technical roles when they are abroad. */
    private static boolean contested(Accessor accessor) {
        return accessor.role().contested() && accessor.location().overseas()
                || accessor.role() == AccessorRole.SUB_PROCESSOR
                        && accessor.employer().overseas();
    }

    private Reason sent() {
        return rules.reason(
                "PIPL-38",
                Effect.REQUIRES,
                "数据传输、存储至境外（港澳台视为境外），属于出境。",
                "It is sent or stored abroad, which includes Hong Kong, Macao and Taiwan. That is an export.");
    }

    private Reason remote() {
        return rules.reason(
                guidance(),
                Effect.REQUIRES,
                "数据存储在境内，但境外可以查询、调取、下载、导出，属于出境，每次访问均计入数量。",
                "It is stored in the mainland but can be queried, retrieved, downloaded or exported from"
                        + " abroad. That is"
                        + " an export, and each read counts.");
    }

    private Reason passedOn() {
        return rules.reason(
                guidance(),
                Effect.REQUIRES,
                "在境内访问后又传给境外，属于出境。不再向境外传输的，一般不属于出境。",
                "It is read in the mainland and then passed abroad, which is an export. Without passing it on it"
                        + " generally is none.");
    }

    private Reason overseasEmployer() {
        return rules.reason(
                "PIPL-38",
                Effect.REQUIRES,
                "境外机构的人员可以访问；当日没有官方问答说明例外，按出境处理。",
                "Staff of an overseas organisation can reach it; on that day no official answer made an"
                        + " exception, so it"
                        + " is treated as an export.");
    }

    private Reason treatedAsExport() {
        return rules.reason(
                "CONTEST-21",
                Effect.ASKS_COUNSEL,
                "集团信息技术部门、跨时区支持和境外软件分包商的访问是否属于出境存在争议，默认按出境处理，除非律师另有意见。",
                "Whether access by group IT, support across time zones and overseas sub-processors is an export is"
                        + " contested; it is treated as one unless counsel says otherwise.");
    }

    private Reason handledAbroad() {
        return rules.reason(
                "PIPL-3",
                Effect.REQUIRES,
                "在境外处理境内自然人的个人信息（提供产品服务或者分析评估行为），属于出境。",
                "People in the mainland are offered products or services, or assessed, by handling abroad. That is an"
                        + " export.");
    }

    private Reason visitor() {
        return rules.reason(
                "QA-2025-10",
                Effect.PERMITS,
                "境外机构人员在境内访问且不再向境外传输，一般不属于出境。",
                "Staff of an overseas organisation read it while in the mainland and pass nothing on, which"
                        + " generally is"
                        + " no export.");
    }

    private Reason domestic() {
        return rules.reason(
                "PIPL-38",
                Effect.PERMITS,
                "数据留在境内，境外无法访问，不属于出境。",
                "It stays in the mainland and can't be reached from abroad, so it is no export.");
    }

    private String guidance() {
        return rules.inForce("QA-2025-10") ? "QA-2025-10" : "PIPL-38";
    }
}
