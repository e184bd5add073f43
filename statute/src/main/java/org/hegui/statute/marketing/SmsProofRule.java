package org.hegui.statute.marketing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;
import org.hegui.statute.time.Deadline;
import org.hegui.statute.time.Deadlines;

/** Does a pack prove one recipient's consent to commercial SMS, and how long are records of sending kept? (SMS-21) */
@Applies({"PIPL-14", "PIPL-69", "SMS-21"})
public final class SmsProofRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public SmsProofRule(RuleBook rules) {
        this.rules = rules;
    }

    /** What the pack lacks, in the order of {@link ProofItem}; empty when it is complete. */
    public List<MissingProof> missing(Set<ProofItem> pack) {
        return Arrays.stream(ProofItem.values())
                .filter(item -> rules.inForce(item.rule()) && !pack.contains(item))
                .map(this::missing)
                .toList();
    }

    /** Whether the pack has all that is asked for; what is only advised doesn't count. */
    public boolean complete(Set<ProofItem> pack) {
        return missing(pack).stream().allMatch(missing -> missing.reason().effect() == Effect.INFORMS);
    }

    /** Until when the record of an SMS is kept at least. */
    public Deadline recordKept(Instant sentAt) {
        return new Deadlines(rules.calendar()).months("SMS-21", sentAt, rules.number("keep.sms-record"));
    }

    private MissingProof missing(ProofItem item) {
        var label = item.label();
        var advised = item.effect() == Effect.INFORMS;
        return new MissingProof(
                item,
                rules.reason(
                        item.rule(),
                        item.effect(),
                        "证明材料缺少" + label.zh() + (advised ? "，建议补充（二〇一五年的要求，现行文本待核对）。" : "，请补充。"),
                        "The proof lacks " + label.en()
                                + (advised
                                        ? "; add it if you can (asked for in 2015, the present text is to be checked)."
                                        : ". Add it.")));
    }
}
