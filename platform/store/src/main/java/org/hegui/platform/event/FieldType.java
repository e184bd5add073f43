package org.hegui.platform.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What a field of an event may hold. There is no free text: an event leaves the house and carries ids, not people. */
public enum FieldType {
    /** A UUID. */
    ID("string", "format", "uuid"),
    /** A code of a closed set, such as a state or a channel. */
    CODE("string", "pattern", EventDraft.CODE_PATTERN),
    /** Several codes. */
    CODES("array", "items", CODE.schema),
    /** A whole number. */
    COUNT("integer", "format", "int64"),
    /** An instant, UTC. */
    INSTANT("string", "format", "date-time"),
    /** Yes or no. */
    FLAG("boolean");

    private final SequencedMap<String, Object> schema;

    FieldType(String type, Object... keywordAndValue) {
        var keywords = new LinkedHashMap<String, Object>();
        keywords.put("type", type);
        for (var at = 0; at < keywordAndValue.length; at += 2) {
            keywords.put((String) keywordAndValue[at], keywordAndValue[at + 1]);
        }
        this.schema = Collections.unmodifiableSequencedMap(keywords);
    }

    /** The JSON schema of such a field, its type first: a document made of it is the same at each run. */
    public SequencedMap<String, Object> schema() {
        return schema;
    }
}
