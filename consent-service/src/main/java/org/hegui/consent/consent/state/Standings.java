package org.hegui.consent.consent.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.asked.Epochs;
import org.hegui.consent.consent.statement.Consent;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.consent.Standing;
import org.hegui.statute.consent.StandingRule;
import org.hegui.statute.field.Field;

/** What all that a person said about one purpose comes to at one instant. Pure. */
public final class Standings {

    private final List<StandingConsent> standings;

    private Standings(List<StandingConsent> standings) {
        this.standings = standings;
    }

    /**
     * What it comes to.
     *
     * @param newestFirst all that was said until then
     * @param at the instant
     * @param epochs which consents of older versions count
     * @param version the version of the purpose that held then; null when none did, and then what was said stands as it was
     */
    public static Standings of(List<Consent> newestFirst, Instant at, Epochs epochs, @Nullable UUID version) {
        var facts = new ArrayList<ConsentFacts>();
        for (var consent : newestFirst) {
            facts.add(counts(consent, epochs, version) ? consent.facts(at) : consent.factsOutdated());
        }
        return new Standings(new StandingRule(facts)
                .standings().stream()
                        .map(standing -> named(standing, newestFirst, at))
                        .toList());
    }

    /** All of them. */
    public List<StandingConsent> all() {
        return standings;
    }

    /** The newest grant in force of this strength and recipient, if those in force together cover all the fields. */
    public Optional<Consent> covering(ConsentFacts asked) {
        var covered = EnumSet.noneOf(Field.class);
        var inForce = standings.stream()
                .filter(standing -> standing.status() == StandingStatus.GRANTED && standing.isOf(asked))
                .toList();
        inForce.forEach(standing -> covered.addAll(standing.categories()));
        return covered.containsAll(asked.categories())
                ? inForce.stream().map(StandingConsent::consent).findFirst()
                : Optional.empty();
    }

    private static boolean counts(Consent consent, Epochs epochs, @Nullable UUID version) {
        return version == null || epochs.same(consent.pin().purposeVersionId(), version);
    }

    private static StandingConsent named(Standing standing, List<Consent> newestFirst, Instant at) {
        var consent = newestFirst.get(standing.record());
        var stale = standing.status() == ConsentStatus.EXPIRED && consent.isGrant() && !consent.hasEnded(at);
        var status = stale
                ? StandingStatus.STALE
                : StandingStatus.valueOf(standing.status().name());
        return new StandingConsent(consent, standing, status);
    }

    /**
     * Where the person stands in one strength towards one recipient.
     *
     * @param consent the statement that decides it
     * @param standing what the statute says of it
     * @param status the same in one word
     */
    public record StandingConsent(Consent consent, Standing standing, StandingStatus status) {

        /** The fields concerned. */
        public Set<Field> categories() {
            return standing.categories();
        }

        boolean isOf(ConsentFacts asked) {
            return standing.kind() == asked.kind() && Objects.equals(standing.recipient(), asked.recipient());
        }
    }
}
