package org.hegui.platform.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A kind of event that a service publishes, as declared in its {@link EventCatalogue}.
 *
 * @param name type of the CloudEvent, such as {@code org.hegui.consent.withdrawn.v1}
 * @param zh what it tells, in Chinese
 * @param en what it tells, in English
 * @param fields the fields of its data, in the order in which they are documented; all of them are always there
 */
public record EventType(String name, String zh, String en, Map<String, FieldType> fields) {

    private static final Pattern NAME = Pattern.compile("org\\.hegui(\\.[a-z][a-z0-9-]*)+\\.v[0-9]+");

    /** Refuses a name that is not of the form {@code org.hegui.<service>.<what happened>.v<n>}. */
    public EventType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of an event type: " + name);
        }
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A type without fields, to be completed with {@link #with}. */
    public static EventType of(String name, String zh, String en) {
        return new EventType(name, zh, en, Map.of());
    }

    /** The same with one more field. */
    public EventType with(String field, FieldType type) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, type);
        return new EventType(name, zh, en, more);
    }
}
