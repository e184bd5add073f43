package org.hegui.consent.campaign.check;

import java.util.List;
import java.util.UUID;

import org.hegui.consent.campaign.signoff.SignOff;
import org.hegui.statute.Outcome;

/**
 * What a check came to.
 *
 * @param outcome DENY when a rule or counsel refuses, ASK_COUNSEL while counsel has not answered, else PERMIT
 * @param findings what the rules said
 * @param questions what is before counsel
 */
record CheckedContent(Outcome outcome, List<Finding> findings, List<UUID> questions) {

    static CheckedContent of(List<Finding> findings, SignOff signOff, List<UUID> questions) {
        return new CheckedContent(outcome(findings, signOff), findings, questions);
    }

    static Outcome outcome(List<Finding> findings, SignOff signOff) {
        if (ContentRule.refused(findings) || !signOff.refused().isEmpty()) {
            return Outcome.DENY;
        }
        return signOff.open().isEmpty() ? Outcome.PERMIT : Outcome.ASK_COUNSEL;
    }
}
