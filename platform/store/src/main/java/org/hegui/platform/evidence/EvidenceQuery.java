package org.hegui.platform.evidence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.api.KeepableTime;

/** Which entries are asked for: those that meet each of the conditions that are given. */
public class EvidenceQuery {

    /** Only entries about this customer. */
    @RestQuery
    @Nullable UUID subjectId;

    /** Only entries about this thing. */
    @RestQuery
    @Nullable UUID objectId;

    /** Only entries about things of this kind, such as {@code consent}. */
    @RestQuery
    @Nullable String objectType;

    /** Only entries of this act, such as {@code consent.withdrawn}. */
    @RestQuery
    @Nullable String action;

    /** Only entries recorded at this instant or later. */
    @RestQuery
    @KeepableTime
    @Nullable Instant from;

    /** Only entries recorded before this instant. */
    @RestQuery
    @KeepableTime
    @Nullable Instant to;

    /** The conditions that are given, by the HQL that checks each. */
    Map<String, Object> conditions() {
        var given = new LinkedHashMap<String, @Nullable Object>();
        given.put("subjectId = :subjectId", subjectId);
        given.put("objectId = :objectId", objectId);
        given.put("objectType = :objectType", objectType);
        given.put("action = :action", action);
        given.put("recordedAt >= :from", from);
        given.put("recordedAt < :to", to);
        var conditions = new LinkedHashMap<String, Object>();
        given.forEach((condition, value) -> {
            if (value != null) {
                conditions.put(condition, value);
            }
        });
        return conditions;
    }
}
