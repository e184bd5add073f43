package org.hegui.consent.decision.known;

import static org.hegui.platform.problem.CommonProblem.CONCURRENT_CHANGE;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.answer.Asked;
import org.hegui.consent.person.People;
import org.hegui.consent.person.PersonConfig;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.LegalTime;

/**
 * What a decision depends on, with the ages of people made sure of: where customer-service has to be asked and does not
 * answer, there is no decision.
 */
@ApplicationScoped
public class KnownLookup {

    private static final int TRIES = 3;

    private final DecisionQueries queries;
    private final People people;
    private final PersonConfig config;
    private final Clock clock;

    KnownLookup(DecisionQueries queries, People people, PersonConfig config, Clock clock) {
        this.queries = queries;
        this.people = people;
        this.config = config;
        this.clock = clock;
    }

    /** For one question; null when the handler has no such purpose. */
    public Uni<@Nullable Known> of(String handler, Asked asked) {
        return of(handler, asked, Set.of(), TRIES);
    }

    /** For many that ask about now, in their order. */
    public Uni<Found> now(String handler, List<Asked> asked) {
        return now(handler, asked, Set.of(), TRIES);
    }

    /** Reads again after asking, for an event may have made an age uncertain meanwhile: nothing is decided without one. */
    private Uni<@Nullable Known> of(String handler, Asked asked, Set<UUID> strangers, int tries) {
        return read(handler, asked).chain(known -> {
            if (known == null || ageHolds(known, asked.subjectId(), strangers)) {
                return Uni.createFrom().item(known);
            }
            return tries == 0
                    ? Uni.createFrom().failure(changing())
                    : people.know(handler, List.of(asked.subjectId()))
                            .chain(found -> of(handler, asked, found, tries - 1));
        });
    }

    private Uni<Found> now(String handler, List<Asked> asked, Set<UUID> strangers, int tries) {
        return queries.now(handler, asked).chain(known -> {
            var unknown = unknown(asked, known, strangers);
            if (unknown.isEmpty() || tries == 0) {
                return Uni.createFrom().item(new Found(known, unknown, unknown.isEmpty() ? null : changing()));
            }
            return people.know(handler, unknown)
                    .chain(found -> now(handler, asked, found, tries - 1))
                    .onFailure(Refusal.class)
                    .recoverWithItem(failure -> new Found(known, unknown, failure));
        });
    }

    private static Refusal changing() {
        return new Refusal(CONCURRENT_CHANGE, "What is known of the person's age is changing right now; ask again.");
    }

    private Uni<@Nullable Known> read(String handler, Asked asked) {
        return asked.at() == null
                ? queries.now(handler, asked.purpose(), asked.subjectId())
                : queries.past(handler, asked.purpose(), asked.subjectId(), asked.at());
    }

    private Set<UUID> unknown(List<Asked> asked, List<@Nullable Known> known, Set<UUID> strangers) {
        return IntStream.range(0, asked.size())
                .filter(i -> Objects.nonNull(known.get(i))
                        && !ageHolds(known.get(i), asked.get(i).subjectId(), strangers))
                .mapToObj(i -> asked.get(i).subjectId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of somebody who was no customer a moment ago no age is kept, and none is known. */
    private boolean ageHolds(Known known, UUID subject, Set<UUID> strangers) {
        if (known.person().age() == null && strangers.contains(subject)) {
            return true;
        }
        var now = clock.instant();
        return known.person().ageHolds(LegalTime.date(now), now.minus(config.ageRecheck()));
    }

    /**
     * What was found for many questions.
     *
     * @param known for each question, null when there is no such purpose
     * @param ageless the people whose ages could not be made sure of
     * @param why the peer that failed; null when none did
     */
    public record Found(
            List<@Nullable Known> known,
            Set<UUID> ageless,
            @Nullable Refusal why) {}
}
