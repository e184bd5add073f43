package org.hegui.consent.decision.judgement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.answer.Asked;
import org.hegui.consent.decision.answer.Decided;
import org.hegui.consent.decision.answer.Obligation;
import org.hegui.consent.decision.counsel.CounselAnswers;
import org.hegui.consent.decision.known.FieldSets;
import org.hegui.consent.decision.known.Known;
import org.hegui.consent.decision.known.TrailEntry;
import org.hegui.platform.field.FieldCodes;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.field.Field;
import org.hegui.statute.handling.Act;
import org.hegui.statute.handling.Circumstances;
import org.hegui.statute.handling.DecisionRule;
import org.hegui.statute.handling.HandlingDecision;
import org.hegui.statute.handling.HandlingQuestion;
import org.hegui.statute.handling.Wishes;
import org.hegui.statute.handling.Wishes.ChannelWish;
import org.hegui.statute.marketing.Channel;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.PurposeFacts;
import org.hegui.statute.purpose.RecipientRole;

/**
 * A question and what is known, brought before the statute. Pure.
 *
 * @param asked the question
 * @param known what is committed
 * @param at the instant that is asked about
 * @param picked whether a program picked the person out of many
 */
public record DecisionCase(Asked asked, Known known, Instant at, boolean picked) {

    private static final PurposeFacts INACTIVE = new PurposeFacts(false, LegalBasis.CONSENT, Set.of(), false);

    /** The statute's verdict; where counsel has confirmed the safe default, the question is closed with a no. */
    public HandlingDecision judge(RuleBook rules, CounselAnswers answers) {
        var decision = new DecisionRule(rules).decide(question(answers), wishes());
        var verdict = decision.verdict();
        return verdict.outcome() == Outcome.ASK_COUNSEL && answers.deny()
                ? new HandlingDecision(new Verdict(Outcome.DENY, verdict.reasons()), List.of())
                : decision;
    }

    /** The answer in full. */
    public Decided decided(HandlingDecision decision, CounselAnswers answers) {
        var verdict = decision.verdict();
        var permitted = verdict.outcome() == Outcome.PERMIT;
        var entry = permitted ? reliedOn() : newest();
        var version = known.version();
        return new Decided(
                asked,
                verdict.outcome(),
                verdict.reasons(),
                known.purposeId(),
                version == null ? null : version.id(),
                entry != null ? entry.noticeId() : version == null ? null : version.noticeId(),
                entry == null ? null : entry.consentId(),
                entry == null ? null : entry.evidenceId(),
                permitted ? obligations(decision, answers) : List.of(),
                at);
    }

    private HandlingQuestion question(CounselAnswers answers) {
        var version = known.version();
        var person = known.person();
        var automated = version != null && version.automated() || picked && asked.act() == Act.MARKET;
        return new HandlingQuestion(
                asked.act(),
                categories(),
                asked.recipient(),
                version == null ? INACTIVE : version.facts(),
                consents(),
                new Circumstances(
                        person.ageGroup(),
                        person.signsOfMinority(),
                        asked.act() == Act.PROVIDE ? RecipientRole.HANDLER : RecipientRole.NONE,
                        automated,
                        false,
                        false,
                        answers.settled()));
    }

    private List<ConsentFacts> consents() {
        var version = known.version();
        if (version == null) {
            return List.of();
        }
        var facts = new ArrayList<ConsentFacts>(known.trail().size());
        for (var entry : known.trail()) {
            facts.add(entry.facts(version.epoch(), at));
        }
        return facts;
    }

    private Set<Field> categories() {
        var version = known.version();
        if (asked.categories() != null) {
            return FieldCodes.fields(asked.categories());
        }
        return version == null ? Set.of() : version.categories();
    }

    private Wishes wishes() {
        var person = known.person();
        var plain = !person.personalisationOff()
                && !person.automatedRefused()
                && person.optedOut().isEmpty();
        return plain
                ? Wishes.none()
                : new Wishes(person.personalisationOff(), person.automatedRefused(), channelWish(person.optedOut()));
    }

    private ChannelWish channelWish(Set<Channel> optedOut) {
        if (asked.channel() == null) {
            return optedOut.isEmpty() ? ChannelWish.OPEN : ChannelWish.UNNAMED;
        }
        return optedOut.contains(asked.channel()) ? ChannelWish.REFUSED : ChannelWish.OPEN;
    }

    private @Nullable TrailEntry newest() {
        return known.trail().isEmpty() ? null : known.trail().getFirst();
    }

    /** The newest grant that counts for any of what is asked; what else the person said when there is none. */
    private @Nullable TrailEntry reliedOn() {
        var relied = relied();
        return relied.isEmpty() ? newest() : relied.getFirst();
    }

    private List<TrailEntry> relied() {
        var version = known.version();
        return version == null
                ? List.of()
                : known.trail().stream()
                        .filter(entry -> entry.grants(version.epoch(), at))
                        .filter(this::isAbout)
                        .toList();
    }

    private boolean isAbout(TrailEntry entry) {
        var fields = FieldSets.of(entry.categories());
        return (entry.recipient() == null || entry.recipient().equals(asked.recipient()))
                && categories().stream().anyMatch(fields::contains);
    }

    private List<Obligation> obligations(HandlingDecision decision, CounselAnswers answers) {
        var obligations = new ArrayList<Obligation>(2);
        decision.duties().forEach(duty -> obligations.add(Obligation.of(duty)));
        Expiry.of(relied(), answers.memos()).ifPresent(obligations::add);
        return obligations;
    }
}
