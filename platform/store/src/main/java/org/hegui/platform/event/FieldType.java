package org.hegui.platform.event;

import java.util.Map;

/** What a field of an event may hold. There is no free text: an event leaves the house and carries ids, not people. */
public enum FieldType {
    /** A UUID. */
    ID(Map.of("type", "string", "format", "uuid")),
    /** A code of a closed set, such as a state or a channel. */
    CODE(Map.of("type", "string", "pattern", EventDraft.CODE_PATTERN)),
    /** Several codes. */
    CODES(Map.of("type", "array", "items", Map.of("type", "string", "pattern", EventDraft.CODE_PATTERN))),
    /** A whole number. */
    COUNT(Map.of("type", "integer", "format", "int64")),
    /** An instant, UTC. */
    INSTANT(Map.of("type", "string", "format", "date-time")),
    /** Yes or no. */
    FLAG(Map.of("type", "boolean"));

    private final Map<String, Object> schema;

    FieldType(Map<String, Object> schema) {
        this.schema = schema;
    }

    /** The JSON schema of such a field. */
    public Map<String, Object> schema() {
        return schema;
    }
}
