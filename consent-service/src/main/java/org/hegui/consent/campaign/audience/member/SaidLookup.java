package org.hegui.consent.campaign.audience.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.person.Choices;

/**
 * Tells whether people said anything meanwhile: about the purpose, a channel, personalisation or decisions by programs. Who
 * remembers the marks of before they were decided on, and finds the same while they are held, acts on what holds. Instants
 * would not tell: each replica has its own clock. In the caller's session.
 */
@ApplicationScoped
public class SaidLookup {

    private final SaidQueries said;
    private final Choices choices;

    SaidLookup(SaidQueries said, Choices choices) {
        this.said = said;
        this.choices = choices;
    }

    /** A mark for each of the people, of all that they have said so far. */
    public Uni<Map<UUID, String>> of(String handler, String purpose, Collection<UUID> people) {
        return said.said(handler, purpose, people).map(SaidLookup::byPerson);
    }

    /**
     * The same, and nobody of them says anything more until the transaction ends. A person's lock makes those wait who write
     * one statement or choice; the person's row makes those wait who bring a whole list of opt-outs and lock nobody.
     */
    public Uni<Map<UUID, String>> hold(String handler, String purpose, Collection<UUID> people) {
        return people.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : choices.lock(handler, people)
                        .chain(() -> said.hold(handler, people))
                        .chain(() -> of(handler, purpose, people));
    }

    private static Map<UUID, String> byPerson(List<Said> found) {
        return found.stream().collect(Collectors.toMap(Said::subjectId, Said::mark));
    }
}
