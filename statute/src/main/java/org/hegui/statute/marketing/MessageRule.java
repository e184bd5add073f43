package org.hegui.statute.marketing;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.Check;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * May this message go to this person? Consent and its proof, earlier refusals, minors, automated decisions, and what
 * the message has to show. Quiet hours are practice and no law, so they only inform.
 *
 * <p>Needs a rule book of a day on which PIPL is in force. Rules that came later are applied from their own day on.
 */
@Applies({
    "AD-14",
    "AD-43",
    "AD-44",
    "ALG-17",
    "CIVIL-1033",
    "CONTEST-15",
    "CONTEST-20",
    "CPL-29",
    "CPR-24",
    "EMAIL",
    "IAD-9",
    "IAD-10",
    "IAD-17",
    "MIN-24",
    "NDSR-42",
    "NTM-16",
    "PIPL-15",
    "PIPL-24",
    "PIPL-69",
    "MSG",
    "SMS",
    "SMS-21"
})
public final class MessageRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public MessageRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The answer with all its reasons, and when it is no with everything that is missing for a yes. */
    public Verdict decide(Message message) {
        var reasons = new ArrayList<Reason>();
        reasons.addAll(Check.ask(rules, MessageChecks.REFUSALS, message));
        reasons.addAll(Check.ask(rules, MessageChecks.CONSENT, message));
        if (smsProven()) {
            reasons.addAll(Check.ask(rules, MessageChecks.SMS_PROOF, message));
        }
        reasons.addAll(Check.ask(rules, MessageChecks.AUTOMATION, message));
        missing(message).forEach(missing -> reasons.add(missing.reason()));
        reasons.addAll(Check.ask(rules, MessageChecks.REMARKS, message));
        reasons.addAll(quietHours(message));
        return Verdict.of(reasons);
    }

    /** What the message has to show and doesn't, by content and rule; empty when nothing is missing. */
    public List<MissingContent> missing(Message message) {
        return Arrays.stream(MessageContent.values())
                .flatMap(content ->
                        content.lackingBy(message).stream().filter(this::asks).map(rule -> missing(content, rule)))
                .toList();
    }

    /** Before its revision the SMS rule asked for no opt-out. */
    private boolean asks(String rule) {
        return rules.inForce(rule) && (!rule.equals("SMS") || smsProven());
    }

    private boolean smsProven() {
        return rules.hasNumber("message.sms-proof");
    }

    private MissingContent missing(MessageContent content, String rule) {
        var label = content.label();
        return new MissingContent(
                content,
                rules.reason(
                        rule,
                        Effect.REQUIRES,
                        "信息没有" + label.zh() + "，请补充后再发送。",
                        "The message doesn't show " + label.en() + ". Add it before sending."));
    }

    private List<Reason> quietHours(Message message) {
        if (!message.kind().commercial() || !message.channel().disturbs() || !quiet(message.localTime())) {
            return List.of();
        }
        var from = rules.number("message.quiet.from");
        var until = rules.number("message.quiet.until");
        return List.of(rules.reason(
                "MSG",
                Effect.INFORMS,
                from + " 时至次日 " + until + " 时不发送是行业惯例，法律没有规定；建议改时间。",
                "Not to send between " + from + ":00 and " + until
                        + ":00 is practice and no law; another time is better."));
    }

    private boolean quiet(@Nullable LocalTime time) {
        return time != null
                && (time.getHour() >= rules.number("message.quiet.from")
                        || time.getHour() < rules.number("message.quiet.until"));
    }
}
