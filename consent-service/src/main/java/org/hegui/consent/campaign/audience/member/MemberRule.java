package org.hegui.consent.campaign.audience.member;

import java.util.ArrayList;
import java.util.List;

import org.hegui.consent.campaign.ConsentProof;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.marketing.Channel;
import org.hegui.statute.marketing.Message;
import org.hegui.statute.marketing.MessageConsent;
import org.hegui.statute.marketing.MessageRule;
import org.hegui.statute.marketing.ProofItem;
import org.hegui.statute.marketing.SmsProofRule;

/**
 * May a campaign reach this person? Asks the statute about the message to them, takes the decision on the consent as it
 * was given, and leaves minors out by policy of the product. Pure.
 *
 * @param rules the rules in force
 */
record MemberRule(RuleBook rules) {

    Judged judge(Candidate candidate, Sending sending, MemberFacts facts) {
        var subject = candidate.subjectId();
        var minor = facts.person(subject).age().minor();
        var suppressed = facts.suppressed().contains(subject);
        var verdict = verdict(candidate, sending, facts);
        return new Judged(
                subject,
                minor ? Outcome.DENY : verdict.outcome(),
                minor ? withPolicy(verdict.reasons()) : verdict.reasons(),
                minor,
                suppressed,
                candidate.consentId(),
                candidate.purposeVersionId(),
                candidate.decidedAt());
    }

    /** An opt-out stands before a consent, and a decision that isn't a yes before what a message may be. */
    private Verdict verdict(Candidate candidate, Sending sending, MemberFacts facts) {
        var message = new MessageRule(rules).decide(message(candidate, sending, facts));
        if (candidate.outcome() == Outcome.PERMIT || facts.suppressed().contains(candidate.subjectId())) {
            return message;
        }
        return new Verdict(candidate.outcome(), candidate.reasons());
    }

    private Message message(Candidate candidate, Sending sending, MemberFacts facts) {
        var content = sending.content();
        var person = facts.person(candidate.subjectId());
        return new Message(
                content.channel(),
                content.kind(),
                person.age(),
                person.signsOfMinority(),
                consent(candidate, facts),
                facts.proof(candidate.consentId())
                        .filter(proof -> proves(proof, content.channel()))
                        .isPresent(),
                false,
                content.automated(),
                person.personalisationOff(),
                sending.shown(),
                sending.localTime());
    }

    private static MessageConsent consent(Candidate candidate, MemberFacts facts) {
        if (facts.suppressed().contains(candidate.subjectId())) {
            return MessageConsent.REFUSED;
        }
        return candidate.outcome() == Outcome.PERMIT && candidate.consentId() != null
                ? MessageConsent.AGREED
                : MessageConsent.NONE;
    }

    /** For SMS the pack has to be complete; elsewhere something has to show the agreement. */
    private boolean proves(ConsentProof proof, Channel channel) {
        return channel == Channel.SMS
                ? new SmsProofRule(rules).complete(proof.itemsInPack())
                : proof.items().contains(ProofItem.AGREEMENT)
                        && (proof.items().contains(ProofItem.EVIDENCE) || proof.evidenceId() != null);
    }

    /** The statute bars minors from automated marketing only; the product sends them no campaign at all. */
    private List<Reason> withPolicy(List<Reason> reasons) {
        var all = new ArrayList<Reason>();
        reasons.stream().filter(reason -> reason.rule().equals("MIN-24")).forEach(all::add);
        all.add(rules.reason(
                "MIN-24",
                Effect.INFORMS,
                "本产品不向未成年人发送任何营销活动信息，任何同意都不能例外。",
                "By policy of this product no campaign reaches a minor, whatever was consented to."));
        reasons.stream().filter(reason -> !reason.rule().equals("MIN-24")).forEach(all::add);
        return all;
    }
}
