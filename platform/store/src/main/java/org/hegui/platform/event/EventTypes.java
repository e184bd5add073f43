package org.hegui.platform.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;

/** All kinds of event that this service publishes. */
@Singleton
public class EventTypes {

    private final Map<String, EventType> types;

    EventTypes(@All List<EventCatalogue> catalogues) {
        this.types = catalogues.stream()
                .flatMap(catalogue -> catalogue.types().stream())
                .collect(Collectors.toMap(EventType::name, Function.identity(), EventTypes::twice, TreeMap::new));
    }

    /** All types, by name. */
    public Collection<EventType> all() {
        return types.values();
    }

    /** Whether the service publishes all of these. */
    public boolean know(List<String> names) {
        return types.keySet().containsAll(names);
    }

    /**
     * Refuses a draft that is not as declared: a fault of the program, not of a caller.
     *
     * @throws IllegalArgumentException when the type, a field or the type of a field was not declared, or one is missing
     */
    void check(EventDraft draft) {
        var type = types.get(draft.type());
        if (type == null) {
            throw new IllegalArgumentException("No catalogue declares the event type " + draft.type());
        }
        if (!type.fields().equals(draft.fields())) {
            throw new IllegalArgumentException(
                    draft.type() + " is declared with " + type.fields() + ", not with " + draft.fields());
        }
    }

    private static EventType twice(EventType one, EventType other) {
        throw new IllegalStateException("The event type " + one.name() + " is declared twice");
    }
}
