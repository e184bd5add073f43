package org.hegui.consent.suppression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;

/** Which suppressions to list. */
public class SuppressionFilter {

    /** Only those of this channel. */
    @RestQuery
    @Nullable Channel channel;

    /** Only those of this person. */
    @RestQuery
    @Nullable UUID subjectId;

    /** Whether to list those that hold, that ended, or all. */
    @RestQuery
    @DefaultValue("STANDING")
    SuppressionState state;

    @Nullable UUID subjectId() {
        return subjectId;
    }

    /** In HQL, with the {@link #parameters}. */
    String condition() {
        return "handler = :handler and id > :after"
                + (channel == null ? "" : " and channel = :channel")
                + (subjectId == null ? "" : " and subjectId = :subject")
                + " "
                + state.condition();
    }

    Map<String, Object> parameters(String handler, UUID after) {
        var parameters = new HashMap<String, Object>(Map.of("handler", handler, "after", after));
        Optional.ofNullable(channel).ifPresent(one -> parameters.put("channel", one));
        Optional.ofNullable(subjectId).ifPresent(one -> parameters.put("subject", one));
        return parameters;
    }
}
