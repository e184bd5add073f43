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

/** Does a pack prove one recipient's consent to commercial SMS, and how long are records of sending kept? (SMS-21, SMS) */
@Applies({"PIPL-14", "PIPL-69", "SMS", "SMS-21"})
public final class SmsProofRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public SmsProofRule(RuleBook rules) {
        this.rules = rules;
    }

    /** What the pack lacks, in the order of {@link ProofItem}; empty when it is complete. */
    public List<MissingProof> missing(Set<ProofItem> pack) {
        return Arrays.stream(ProofItem.values())
                .filter(item -> asked(item) && !pack.contains(item))
                .map(this::missing)
                .toList();
    }

    /** Whether the pack has all that is asked for; what is only advised doesn't count. */
    public boolean complete(Set<ProofItem> pack) {
        return missing(pack).stream().allMatch(missing -> missing.reason().effect() == Effect.INFORMS);
    }

    /** Until when the record of an SMS is kept at least. */
    public Deadline recordKept(Instant sentAt) {
        return new Deadlines(rules.calendar()).months("SMS", sentAt, rules.number("keep.sms-record"));
    }

    /** Before its revision the rule asked for the scope of a consent, and for no proof. */
    private boolean asked(ProofItem item) {
        return rules.inForce(item.rule())
                && (revised() || item == ProofItem.SCOPE || !item.rule().equals("SMS-21"));
    }

    private boolean revised() {
        return rules.hasNumber("message.sms-proof");
    }

    private MissingProof missing(ProofItem item) {
        var label = item.label();
        var advised = revised() && item == ProofItem.SCOPE;
        return new MissingProof(
                item,
                rules.reason(
                        item.rule(),
                        advised ? Effect.INFORMS : Effect.REQUIRES,
                        "证明材料缺少" + label.zh() + (advised ? "，建议补充（二〇一五年的要求，现行文本待核对）。" : "，请补充。"),
                        "The proof lacks " + label.en()
                                + (advised
                                        ? "; add it if you can (asked for in 2015, the present text is to be checked)."
                                        : ". Add it.")));
    }
}
