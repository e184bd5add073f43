package org.hegui.platform.precondition;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * An answer that shows a thing which can change. Its version is no field of the answer but its {@code ETag}; put
 * {@code @JsonIgnore} on the record's component too, so that the API document leaves it out.
 */
public interface Versioned {

    /** Counts the changes of the thing, as its entity's {@code @Version} does. */
    @JsonIgnore
    long lockVersion();
}
