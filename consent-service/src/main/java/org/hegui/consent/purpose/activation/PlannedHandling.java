package org.hegui.consent.purpose.activation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hegui.consent.peer.RecipientView;
import org.hegui.consent.purpose.PurposeContents;
import org.hegui.statute.RuleBook;
import org.hegui.statute.handling.Act;
import org.hegui.statute.handling.Circumstances;
import org.hegui.statute.handling.ConsentRequirementRule;
import org.hegui.statute.handling.HandlingFacts;
import org.hegui.statute.notice.NoticeOccasion;
import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.purpose.RecipientRole;

/**
 * What a version of a purpose is going to do, put before the statute: each act that it plans.
 *
 * @param contents what it says
 * @param recipients those who are to receive it, as transfer-service knows them
 */
record PlannedHandling(PurposeContents contents, List<RecipientView> recipients) {

    /** What has to be there before it may be relied on. */
    Duties duties(RuleBook rules) {
        var rule = new ConsentRequirementRule(rules);
        var required = acts().stream().map(rule::of).toList();
        var occasions = EnumSet.noneOf(NoticeOccasion.class);
        required.stream()
                .flatMap(requirement -> requirement.notice().stream())
                .forEach(item -> item.occasion().ifPresent(occasions::add));
        var assessment = required.stream()
                .flatMap(requirement -> requirement.assessment().stream())
                .distinct()
                .toList();
        return new Duties(assessment, Set.copyOf(occasions));
    }

    private List<HandlingFacts> acts() {
        var acts = new ArrayList<HandlingFacts>();
        acts.add(facts(contents.automated() ? Act.AUTOMATED_DECISION : Act.USE, RecipientRole.NONE));
        if (contents.disclosed()) {
            acts.add(facts(Act.PUBLISH, RecipientRole.NONE));
        }
        recipients.forEach(recipient -> acts.add(facts(
                recipient.overseas() ? Act.EXPORT : Act.PROVIDE,
                recipient.role().statutory())));
        return acts;
    }

    private HandlingFacts facts(Act act, RecipientRole role) {
        var circumstances =
                new Circumstances(AgeGroup.UNKNOWN, false, role, contents.automated(), false, false, Set.of());
        return new HandlingFacts(act, contents.legalBasis(), contents.categories(), circumstances);
    }
}
