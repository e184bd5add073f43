package org.hegui.platform.event;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An event to be published. Its data holds ids, codes, counts and instants only: there is no method that takes free
 * text, because an event must never carry personal information.
 */
public final class EventDraft {

    static final String CODE_PATTERN = "^[A-Za-z][A-Za-z0-9._-]{0,63}$";

    private static final Pattern CODE = Pattern.compile(CODE_PATTERN);

    private final String type;
    private final String handler;
    private final UUID subjectId;
    private final Map<String, FieldType> fields;
    private final Map<String, Object> data;

    private EventDraft(
            String type, String handler, UUID subjectId, Map<String, FieldType> fields, Map<String, Object> data) {
        this.type = type;
        this.handler = handler;
        this.subjectId = subjectId;
        this.fields = Collections.unmodifiableMap(fields);
        this.data = Collections.unmodifiableMap(data);
    }

    /**
     * An event without data, to be completed with the methods below.
     *
     * @param type name of a declared {@link EventType}
     * @param handler whose subscribers are told
     * @param subjectId whom or what it is about: events of one subject arrive in order
     */
    public static EventDraft of(String type, String handler, UUID subjectId) {
        return new EventDraft(type, handler, subjectId, Map.of(), Map.of());
    }

    /** The same as {@link #of(String, String, UUID)}. */
    public static EventDraft of(EventType type, String handler, UUID subjectId) {
        return of(type.name(), handler, subjectId);
    }

    /** The same with the id of a thing. */
    public EventDraft with(String field, UUID id) {
        return with(field, FieldType.ID, id.toString());
    }

    /** The same with a code of a closed set. */
    public EventDraft with(String field, Enum<?> code) {
        return with(field, FieldType.CODE, code.name());
    }

    /** The same with a whole number. */
    public EventDraft with(String field, long count) {
        return with(field, FieldType.COUNT, count);
    }

    /** The same with an instant. */
    public EventDraft with(String field, Instant instant) {
        return with(field, FieldType.INSTANT, instant.toString());
    }

    /** The same with a yes or no. */
    public EventDraft with(String field, boolean flag) {
        return with(field, FieldType.FLAG, flag);
    }

    /**
     * The same with a code that is not an enum's.
     *
     * @throws IllegalArgumentException when it is not formed like a code; the message does not repeat it
     */
    public EventDraft withCode(String field, String code) {
        return with(field, FieldType.CODE, checked(field, code));
    }

    /** The same with several codes, each as {@link #withCode} takes it. */
    public EventDraft withCodes(String field, Collection<String> codes) {
        return with(
                field,
                FieldType.CODES,
                codes.stream().map(code -> checked(field, code)).toList());
    }

    String type() {
        return type;
    }

    String handler() {
        return handler;
    }

    UUID subjectId() {
        return subjectId;
    }

    Map<String, FieldType> fields() {
        return fields;
    }

    Map<String, Object> data() {
        return data;
    }

    private EventDraft with(String field, FieldType fieldType, Object value) {
        var moreFields = new TreeMap<>(fields);
        moreFields.put(field, fieldType);
        var moreData = new TreeMap<>(data);
        moreData.put(field, value);
        return new EventDraft(type, handler, subjectId, moreFields, moreData);
    }

    private static String checked(String field, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("The field " + field + " of an event takes codes only");
        }
        return code;
    }
}
