package org.hegui.consent.person;

import java.util.Collection;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.statute.marketing.Channel;

/**
 * The choices that decisions look at, in the person's one row. Whoever changes one holds the person's lock until the
 * transaction ends, keeps its own record of why, and leaves its evidence.
 */
@ApplicationScoped
public class Choices {

    private final ChoiceService choices;

    Choices(ChoiceService choices) {
        this.choices = choices;
    }

    /** Waits for whoever records something that this person said, and makes the next one wait for us. */
    public Uni<Void> lock(String handler, UUID person) {
        return choices.lock(handler, person);
    }

    /**
     * The same for many people, some hundred at most: each lock takes a place in a table that all transactions of the database
     * share. They are taken in one order, so that two who lock the same people do not wait for each other in a circle.
     */
    public Uni<Void> lock(String handler, Collection<UUID> people) {
        return choices.lock(handler, people);
    }

    /** What the person chose, as it stands. */
    public Uni<StandingChoices> of(String handler, UUID person) {
        return choices.of(handler, person);
    }

    /** Nobody of these people is to be reached through the channel any more. */
    public Uni<Void> optOut(String handler, Channel channel, Collection<UUID> people) {
        return choices.optOut(handler, channel, people);
    }

    /** The person may be reached through the channel again, as far as consents go. */
    public Uni<Void> optIn(String handler, Channel channel, UUID person) {
        return choices.optIn(handler, channel, person);
    }

    /** Whether anything may be made to fit the person. */
    public Uni<Void> personalise(String handler, UUID person, boolean allowed) {
        return choices.personalise(handler, person, allowed);
    }

    /** Whether a program alone may decide about the person. */
    public Uni<Void> automate(String handler, UUID person, boolean allowed) {
        return choices.automate(handler, person, allowed);
    }
}
