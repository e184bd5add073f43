package org.hegui.consent.suppression;

import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/** The rules behind every suppression. */
@Applies({"AD-43", "NTM-16"})
public final class SuppressionReasons {

    private SuppressionReasons() {}

    /** Those that are in force. */
    public static List<Reason> of(RuleBook rules) {
        return Stream.of("AD-43", "NTM-16")
                .filter(rules::inForce)
                .map(rule -> rules.reason(
                        rule,
                        Effect.REFUSES,
                        "当事人拒绝后，不得再经此渠道发送，也不得换用其他品牌或号码发送。",
                        "After a refusal nothing is sent through the channel, under no other brand or number either."))
                .toList();
    }
}
