package org.hegui.consent.campaign.check;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.CampaignContent;
import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;
import org.hegui.statute.commerce.PriceRule;
import org.hegui.statute.commerce.PrizeRule;
import org.hegui.statute.marketing.Message;
import org.hegui.statute.marketing.MessageConsent;
import org.hegui.statute.marketing.MessageContent;
import org.hegui.statute.marketing.MessageRule;
import org.hegui.statute.marketing.WordingRule;
import org.hegui.statute.person.AgeGroup;

/**
 * What the rules say of a campaign's contents, whoever receives it: each word, what must be shown, prizes, prices and the
 * hour. Asks the statute and decides nothing itself. Pure.
 *
 * @param rules the rules in force
 */
public record ContentRule(RuleBook rules) {

    /** Everything that is found, in the order of the fields. */
    public List<Finding> findings(CampaignContent content) {
        var findings = new ArrayList<Finding>();
        if (content.kind().commercial()) {
            words(content).forEach(findings::add);
        }
        findings.addAll(missing(content));
        findings.addAll(unsure(content));
        if (content.prizePlan() != null) {
            new PrizeRule(rules)
                    .check(content.prizePlan().facts())
                    .reasons()
                    .forEach(reason -> findings.add(Finding.of("prizePlan", reason)));
        }
        if (content.pricePlan() != null) {
            new PriceRule(rules)
                    .check(content.pricePlan().facts())
                    .reasons()
                    .forEach(reason -> findings.add(Finding.of("pricePlan", reason)));
        }
        findings.addAll(quietHours(content));
        return findings;
    }

    /** Ids of the rules that leave something to counsel. */
    public static List<String> contested(List<Finding> findings) {
        return findings.stream()
                .map(Finding::reason)
                .filter(reason -> reason.effect() == Effect.ASKS_COUNSEL)
                .map(reason -> reason.rule())
                .distinct()
                .toList();
    }

    /** Whether a rule says no, or asks for what is missing. */
    public static boolean refused(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.reason().effect())
                .anyMatch(effect -> effect == Effect.REFUSES || effect == Effect.REQUIRES);
    }

    private List<Finding> words(CampaignContent content) {
        var findings = new ArrayList<Finding>();
        if (content.subject() != null) {
            findings.addAll(words(content, "subject.zh", content.subject().zh()));
            findings.addAll(words(content, "subject.en", content.subject().en()));
        }
        findings.addAll(words(content, "wording.zh", content.wording().zh()));
        findings.addAll(words(content, "wording.en", content.wording().en()));
        return findings;
    }

    private List<Finding> words(CampaignContent content, String place, @Nullable String text) {
        return text == null
                ? List.of()
                : new WordingRule(rules)
                        .check(text, content.claimsProven()).findings().stream()
                                .map(found -> Finding.of(place, found))
                                .toList();
    }

    private List<Finding> missing(CampaignContent content) {
        var shown = new ShownRule(rules);
        var findings = new ArrayList<>(missing(content, "wording.zh", shown.chinese(content)));
        if (content.wording().en() != null) {
            findings.addAll(missing(content, "wording.en", shown.english(content)));
        }
        return findings;
    }

    private List<Finding> missing(CampaignContent content, String place, Set<MessageContent> shown) {
        return new MessageRule(rules)
                .missing(toAnAdult(content, shown, null)).stream()
                        .map(missing -> Finding.of(place, missing.reason()))
                        .toList();
    }

    private List<Finding> unsure(CampaignContent content) {
        return told(toAnAdult(content, Set.of(), null), "kind", "CONTEST-15");
    }

    /** Said only where nobody holds the messages back. */
    private List<Finding> quietHours(CampaignContent content) {
        if (content.quietHours()) {
            return List.of();
        }
        var hour = LocalTime.of((int) rules.number("message.quiet.from"), 0);
        return told(toAnAdult(content, Set.of(), hour), "quietHours", "MSG");
    }

    private List<Finding> told(Message message, String place, String rule) {
        return new MessageRule(rules)
                .decide(message).reasons().stream()
                        .filter(reason -> reason.rule().equals(rule))
                        .map(reason -> Finding.of(place, reason))
                        .toList();
    }

    /** The model recipient: an adult who agreed, so that all that is said is about the contents. */
    private static Message toAnAdult(CampaignContent content, Set<MessageContent> shown, @Nullable LocalTime time) {
        return new Message(
                content.channel(),
                content.kind(),
                AgeGroup.ADULT,
                false,
                MessageConsent.AGREED,
                true,
                false,
                content.automated(),
                false,
                shown,
                time);
    }
}
