package org.hegui.platform.page;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list: {@code ?after=<next of the page before>&limit=50}. */
public class PageRequest {

    /** Smaller than every UUIDv7: the cursor before the first row. */
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @RestQuery
    @Nullable UUID after;

    @RestQuery
    @DefaultValue(Page.DEFAULT_LIMIT)
    @Min(1) @Max(Page.MAX_LIMIT) int limit;

    /** The id after which the page starts. */
    public UUID after() {
        return after == null ? BEFORE_ALL : after;
    }

    /** The most items the page may hold. */
    public int limit() {
        return limit;
    }
}
