package org.hegui.consent.preference;

import java.util.List;
import java.util.UUID;

import org.hegui.consent.person.StandingChoices;
import org.hegui.statute.marketing.Channel;

/**
 * What a person chose, as it stands; who never chose is not off, not opted out.
 *
 * @param subjectId the person
 * @param personalisation whether anything may be made to fit the person
 * @param automatedDecisions whether a program alone may decide about the person
 * @param optedOut the channels through which the person is not to be reached
 */
public record StandingPreferencesResponse(
        UUID subjectId, boolean personalisation, boolean automatedDecisions, List<Channel> optedOut) {

    static StandingPreferencesResponse of(UUID subjectId, StandingChoices choices) {
        return new StandingPreferencesResponse(
                subjectId,
                !choices.personalisationOff(),
                !choices.automatedRefused(),
                choices.optedOut().stream().sorted().toList());
    }
}
