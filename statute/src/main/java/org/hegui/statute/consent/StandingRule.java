package org.hegui.statute.consent;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.field.Field;

/**
 * Where does a person stand, given all that they said about one purpose? (PIPL-14, PIPL-15) Reads the records as
 * {@code HandlingRule} does, so that what is shown to the person is what decisions follow.
 */
@Applies({"PIPL-14", "PIPL-15"})
public final class StandingRule {
    private final List<ConsentFacts> newestFirst;

    /** Answers by these records of one person for one purpose. */
    public StandingRule(List<ConsentFacts> newestFirst) {
        this.newestFirst = List.copyOf(newestFirst);
    }

    /** For each strength and recipient that was ever spoken of, and within it for each deciding record, newest first. */
    public List<Standing> standings() {
        var standings = new ArrayList<Standing>();
        for (var topic : topics()) {
            var decided = new TreeMap<Integer, Set<Field>>();
            for (var field : topic.fields(newestFirst)) {
                decided.computeIfAbsent(deciding(topic, field), _ -> EnumSet.noneOf(Field.class))
                        .add(field);
            }
            decided.forEach((record, fields) -> standings.add(new Standing(
                    topic.kind(), topic.recipient(), newestFirst.get(record).status(), fields, record)));
        }
        return standings;
    }

    private Set<Topic> topics() {
        var topics = new LinkedHashSet<Topic>();
        newestFirst.forEach(consent -> topics.add(Topic.of(consent)));
        return topics;
    }

    /** The newest record that speaks of the field; an expired one only when no other does. */
    private int deciding(Topic topic, Field field) {
        var expired = -1;
        for (var i = 0; i < newestFirst.size(); i++) {
            var consent = newestFirst.get(i);
            if (topic.hears(consent) && consent.speaksOf(field, topic::isOf)) {
                if (consent.status() != ConsentStatus.EXPIRED) {
                    return i;
                }
                expired = expired < 0 ? i : expired;
            }
        }
        return expired;
    }

    /** What can be consented to by itself. */
    private record Topic(ConsentKind kind, @Nullable String recipient) {

        static Topic of(ConsentFacts consent) {
            return new Topic(consent.kind(), consent.recipient());
        }

        boolean isOf(ConsentFacts consent) {
            return equals(of(consent));
        }

        boolean hears(ConsentFacts consent) {
            return consent.recipient() == null || Objects.equals(consent.recipient(), recipient);
        }

        Set<Field> fields(List<ConsentFacts> consents) {
            var fields = EnumSet.noneOf(Field.class);
            consents.stream().filter(this::isOf).forEach(consent -> fields.addAll(consent.categories()));
            return fields;
        }
    }
}
