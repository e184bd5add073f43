package org.hegui.consent.person;

import java.util.Set;

import org.hegui.statute.marketing.Channel;

/**
 * What a person chose beside consents, as it stands.
 *
 * @param personalisationOff whether nothing may be made to fit the person (PIPL-24, NDSR-42)
 * @param automatedRefused whether no program alone may decide about the person (PIPL-24)
 * @param optedOut the channels through which the person is not to be reached
 */
public record StandingChoices(boolean personalisationOff, boolean automatedRefused, Set<Channel> optedOut) {

    /** Of whom nothing is known. */
    static final StandingChoices NONE = new StandingChoices(false, false, Set.of());

    /** Keeps a copy that cannot change. */
    public StandingChoices {
        optedOut = Set.copyOf(optedOut);
    }
}
