package org.hegui.consent.preference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets other parts record a choice, in their own transaction. */
@ApplicationScoped
public class Preferences {

    private final PreferenceService preferences;

    Preferences(PreferenceService preferences) {
        this.preferences = preferences;
    }

    /** Records what somebody chose; it holds from the commit on. */
    public Uni<PreferenceResponse> record(PreferenceStatement said) {
        return preferences.record(said);
    }
}
