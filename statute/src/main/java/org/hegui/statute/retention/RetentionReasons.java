package org.hegui.statute.retention;

import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Certainty;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;

/** The words for what happens to data. */
record RetentionReasons(RuleBook rules) {

    List<Reason> all(RetentionAction action, RetentionFacts facts, List<Kept> running) {
        var reasons = new ArrayList<Reason>();
        reasons.add(deciding(action));
        running.forEach(kept -> reasons.add(period(kept)));
        facts.holds().stream().filter(hold -> hold != Hold.LITIGATION).forEach(hold -> reasons.add(held(hold)));
        if (counselSetsPeriod(facts, running)) {
            reasons.add(counsel());
        }
        if (running.stream().anyMatch(this::provisional)) {
            reasons.add(unknownHolidays());
        }
        if (action == RetentionAction.DELETE) {
            reasons.add(anonymising());
        }
        return reasons;
    }

    private Reason deciding(RetentionAction action) {
        return switch (action) {
            case KEEP ->
                rules.reason(
                        "PIPL-19",
                        INFORMS,
                        "仍有目的需要这些信息，可以继续保存和使用；目的消失后即须删除或者限制。",
                        "A purpose still needs this. It stays in use, and is deleted or restricted once the purpose ends.");
            case RESTRICT ->
                rules.reason(
                        "PIPL-47",
                        REQUIRES,
                        "已没有目的需要这些信息，但尚不能删除：停止除存储和采取必要安全保护措施以外的处理，可以删除时立即删除。",
                        "No purpose needs this any more, but it can't be deleted yet: stop everything except storing "
                                + "and protecting it, and delete it as soon as that is possible.");
            case DELETE ->
                rules.reason(
                        "PIPL-47",
                        REQUIRES,
                        "没有目的需要这些信息，也没有保存期限仍在进行：须主动删除，无须等待请求。",
                        "No purpose needs this and no period of keeping still runs: delete it without being asked.");
        };
    }

    private Reason period(Kept kept) {
        var subject = kept.subject();
        var span = span(subject);
        var end = end(kept);
        var nature = nature(subject.basis());
        return rules.reason(
                subject.rule(),
                subject.basis() == RetentionBasis.STATUTE ? REQUIRES : INFORMS,
                subject.label().zh() + nature.zh() + span.zh() + "，" + end.zh(),
                "Kept " + nature.en() + span.en() + " as " + subject.label().en() + "; " + end.en());
    }

    private Text nature(RetentionBasis basis) {
        return switch (basis) {
            case LIMITATION -> limitation();
            case POLICY -> new Text("按内部制度保存 ", "by policy for ");
            case STATUTE, NECESSITY -> new Text("至少保存 ", "for at least ");
        };
    }

    private Text limitation() {
        var longest = rules.number("keep.civil-claim.longest");
        return new Text(
                "在诉讼时效内可能用于主张或者抗辩，时效最长 " + longest + " 年，一般为 ",
                "because claims may be made for at most " + longest + " years and commonly for ");
    }

    private Text span(RetentionSubject subject) {
        var length = new Keeping(rules).length(subject).orElse(0);
        return subject.unit() == ClockKind.MONTHS
                ? new Text(length + " 个月", length + " months")
                : new Text(length + " 年", length + " years");
    }

    private Text end(Kept kept) {
        return new Keeping(rules)
                .end(kept)
                .map(Deadline::lastDay)
                .map(day -> new Text("至 " + day + " 止（含当日）。", "the last day is " + day + "."))
                .orElseGet(() -> new Text("起算的事件尚未发生。", "the event that starts it hasn't happened yet."));
    }

    private Reason held(Hold hold) {
        return hold == Hold.DISPUTE
                ? rules.reason(
                        "ECL-62",
                        REQUIRES,
                        "争议处理中须能提供原始合同和交易记录，争议结束前不得删除。",
                        "There is a dispute, in which the original contract and transaction records must be produced: "
                                + "don't delete them before it ends.")
                : rules.reason(
                        "PIPL-47",
                        REQUIRES,
                        "删除在技术上难以实现：在能够删除之前只能存储和保护。",
                        "Deletion is technically hard: until it can be done, only store and protect.");
    }

    private static boolean counselSetsPeriod(RetentionFacts facts, List<Kept> running) {
        return facts.holds().contains(Hold.LITIGATION)
                || running.stream().anyMatch(kept -> kept.subject().basis() == RetentionBasis.LIMITATION);
    }

    private Reason counsel() {
        return rules.reason(
                "CONTEST-13",
                ASKS_COUNSEL,
                "诉讼保全或者诉讼时效与删除义务冲突，保存期限由律师确定；在此之前限制而不删除。",
                "A lawsuit or a limitation period stands against deletion. Counsel sets the period; until then "
                        + "restrict and don't delete.");
    }

    private boolean provisional(Kept kept) {
        return new Keeping(rules)
                .end(kept)
                .filter(end -> end.certainty() == Certainty.PROVISIONAL)
                .isPresent();
    }

    private Reason unknownHolidays() {
        return rules.reason(
                "TIME-4",
                INFORMS,
                "期限届满年度的放假通知尚未载入，最后一日可能顺延；载入后请重新计算。",
                "The holiday notice of the year in which a period ends isn't loaded, so its last day may move. "
                        + "Ask again once it is.");
    }

    private Reason anonymising() {
        return rules.reason(
                "CONTEST-9",
                INFORMS,
                "以匿名化代替删除须由律师确认确实无法复原；否则按去标识化处理，仍属个人信息。",
                "Anonymising instead of deleting needs counsel's word that nothing can be restored; otherwise it "
                        + "counts as de-identified and stays personal information.");
    }
}
