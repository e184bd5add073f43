package org.hegui.statute.commerce;

import static org.hegui.statute.Check.line;
import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.List;
import java.util.Set;

import org.hegui.statute.Applies;
import org.hegui.statute.Check;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * May a review be published, and may it be taken down? (ECL-17, ECL-39, AUCL-9, PIPL-25) The law says of platforms that
 * they may not delete reviews of consumers; for other operators a missing review misleads, so they need a legal ground too.
 *
 * <p>Needs a rule book of a day on which the E-Commerce Law is in force.
 */
@Applies({"AUCL-9", "ECL-17", "ECL-39", "PIPL-25"})
public final class ReviewRule {
    private static final List<Check<Set<ReviewTrait>>> PUBLISHING = List.of(
            line(
                    "ECL-17",
                    REFUSES,
                    review -> review.contains(ReviewTrait.FABRICATED),
                    "不得以虚构交易、编造用户评价等方式欺骗、误导消费者。",
                    "No fabricated transactions or reviews."),
            line(
                    "AUCL-9",
                    REFUSES,
                    review -> review.contains(ReviewTrait.FABRICATED)
                            || review.contains(ReviewTrait.BY_STAFF_OR_AFFILIATE),
                    "员工、关联方或者编造的评价属于虚假评价，不得发布。",
                    "A review that is made up, or by staff or an affiliate, is a fake one and isn't published."),
            line(
                    "AUCL-9",
                    REQUIRES,
                    review -> lacks(review, ReviewTrait.IMPORTED, ReviewTrait.PROVENANCE_KNOWN),
                    "批量导入的评价须有来源证明。",
                    "Reviews imported in bulk need proof of where they come from."),
            line(
                    "AUCL-9",
                    REQUIRES,
                    review -> lacks(review, ReviewTrait.INCENTIVISED, ReviewTrait.INCENTIVE_LABELLED),
                    "有奖励的评价须标明，以免误导。",
                    "Label a review that was rewarded, or it misleads."),
            line(
                    "PIPL-25",
                    REQUIRES,
                    review -> lacks(review, ReviewTrait.AUTHOR_SHOWN, ReviewTrait.AUTHOR_AGREED),
                    "公开评价人身份须取得其单独同意，或者隐去可识别的信息。",
                    "To show who the author is, get separate consent, or mask it."),
            line("ECL-17", INFORMS, _ -> true, "只发布真实的用户评价。", "Only true reviews are published."));

    private static final List<Check<Takedown>> TAKING_DOWN = List.of(
            line(
                    "ECL-39",
                    REFUSES,
                    down -> down.platform() && !down.ground().legal(),
                    "平台不得删除消费者的评价。下架须选择法定理由并留存记录。",
                    "A platform may not delete reviews of consumers. Taking one down needs a legal ground and a record."),
            line(
                    "ECL-17",
                    REFUSES,
                    down -> !down.platform() && !down.ground().legal(),
                    "删除消费者评价会误导消费者。下架须选择法定理由并留存记录。",
                    "To delete a consumer's review misleads others. Taking one down needs a legal ground and a record."),
            line(
                    "ECL-39",
                    INFORMS,
                    down -> down.platform() && down.ground().legal(),
                    "只下架、不删除，理由和经过须可查。",
                    "It is taken down, not deleted; the ground and what was done can be shown."),
            line(
                    "ECL-17",
                    PERMITS,
                    down -> down.ground().legal(),
                    "有法定理由，可以下架；原文和理由须留存。",
                    "There is a legal ground, so it may be taken down; the text and the ground are kept."));

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public ReviewRule(RuleBook rules) {
        this.rules = rules;
    }

    /** Whether a review may be published, and when not what to change. */
    public Verdict mayPublish(Set<ReviewTrait> review) {
        return Verdict.of(Check.ask(rules, PUBLISHING, review));
    }

    /** Whether a consumer's review may be taken down on this ground. */
    public Verdict mayTakeDown(OperatorRole role, TakedownGround ground) {
        return Verdict.of(Check.ask(rules, TAKING_DOWN, new Takedown(role == OperatorRole.PLATFORM, ground)));
    }

    private static boolean lacks(Set<ReviewTrait> review, ReviewTrait one, ReviewTrait other) {
        return review.contains(one) && !review.contains(other);
    }

    private record Takedown(boolean platform, TakedownGround ground) {}
}
