package org.hegui.statute.consent;

import static org.hegui.statute.Effect.REFUSES;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.Reason;
import org.hegui.statute.ReasonList;
import org.hegui.statute.RuleBook;

/**
 * Does an older consent still cover what is to be done now? (PIPL-14, PIPL-23, NDSR-22) A change of purpose, method or
 * category, a longer retention and another recipient make it stale for the new scope. What it covered before it still
 * covers; doing less than was agreed to is no change.
 */
@Applies({"PIPL-14", "PIPL-23", "NDSR-22"})
public final class StalenessRule {
    /** Periods are compared from the same day on. */
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public StalenessRule(RuleBook rules) {
        this.rules = rules;
    }

    /** Why the consent doesn't cover the new scope; empty when it does. */
    public List<Reason> stale(ConsentScope given, ConsentScope now) {
        var reasons = new ReasonList(rules);
        if (!given.purpose().equals(now.purpose())) {
            changed(reasons, "处理目的", "The purpose");
        }
        if (!given.method().equals(now.method())) {
            changed(reasons, "处理方式", "The method");
        }
        if (!given.categories().containsAll(now.categories())) {
            changed(reasons, "个人信息种类", "The categories");
        }
        if (longer(given.retention(), now.retention())) {
            reasons.addIfInForce(
                    "NDSR-22",
                    REFUSES,
                    "保存期限超出客户同意的期限。请缩短期限，或者重新取得同意。",
                    "It would be kept longer than the customer agreed to. Keep it shorter, or ask again.");
        }
        if (now.recipient() != null && !Objects.equals(given.recipient(), now.recipient())) {
            reasons.add(
                    "PIPL-23",
                    REFUSES,
                    "接收方与客户同意的不同。请就新的接收方重新取得单独同意。",
                    "The recipient is not the one agreed to. Get separate consent for the new recipient.");
        }
        return List.copyOf(reasons.list());
    }

    private static void changed(ReasonList reasons, String zh, String en) {
        reasons.add(
                "PIPL-14",
                REFUSES,
                zh + "已变更，原同意不包括新的范围。请告知变更并重新取得同意。",
                en + " changed, so the older consent doesn't cover the new scope. Tell the customer and ask again.");
    }

    /** An open-ended or unlike period counts as longer than a fixed one, unless it is the same. */
    private static boolean longer(@Nullable Period given, @Nullable Period now) {
        if (given == null || given.equals(now)) {
            return false;
        }
        return now == null || SOME_DAY.plus(now).isAfter(SOME_DAY.plus(given));
    }
}
