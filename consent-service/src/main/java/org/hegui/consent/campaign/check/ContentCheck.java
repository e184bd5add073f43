package org.hegui.consent.campaign.check;

import static org.hegui.consent.ConsentProblem.CAMPAIGN_NOT_CLEARED;
import static org.hegui.consent.ConsentProblem.COUNSEL_ANSWER_MISSING;

import java.util.List;
import java.util.function.Predicate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.signoff.SignOff;
import org.hegui.consent.campaign.signoff.SignOffs;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.marketing.MessageKind;

/** Asks again, by the law of today, whether contents that were checked may go on. Must be called inside a transaction. */
@ApplicationScoped
public class ContentCheck {

    private final SignOffs signOffs;
    private final Law law;

    ContentCheck(SignOffs signOffs, Law law) {
        this.signOffs = signOffs;
        this.law = law;
    }

    /**
     * What counsel says of the contents, when all of it is favourable.
     *
     * @throws Refusal 409 when a rule forbids the contents by now, or counsel's answer is missing or a no
     */
    public Uni<SignOff> refuseUnready(Campaign campaign) {
        var findings = findings(campaign);
        if (ContentRule.refused(findings)) {
            throw new Refusal(
                    CAMPAIGN_NOT_CLEARED,
                    "The rules forbid these contents by now: check them again.",
                    reasons(
                            findings,
                            reason -> reason.effect() == Effect.REFUSES || reason.effect() == Effect.REQUIRES));
        }
        return signOffs.find(ContentRule.contested(findings), SignOffs.scope(campaign))
                .invoke(signOff -> refuseOpen(signOff, findings));
    }

    /** Whether a rule leaves any of the contents to a lawyer. */
    public boolean needsCounsel(Campaign campaign) {
        return campaign.content().kind() == MessageKind.UNSURE
                || !ContentRule.contested(findings(campaign)).isEmpty();
    }

    private List<Finding> findings(Campaign campaign) {
        return new ContentRule(law.today()).findings(campaign.content());
    }

    private static void refuseOpen(SignOff signOff, List<Finding> findings) {
        if (!signOff.complete()) {
            throw new Refusal(
                    COUNSEL_ANSWER_MISSING,
                    "Counsel has not answered everything in favour of these contents.",
                    reasons(
                            findings,
                            reason -> signOff.open().contains(reason.rule())
                                    || signOff.refused().contains(reason.rule())));
        }
    }

    private static List<Reason> reasons(List<Finding> findings, Predicate<Reason> which) {
        return findings.stream().map(Finding::reason).filter(which).distinct().toList();
    }
}
