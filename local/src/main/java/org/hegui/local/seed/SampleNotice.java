package org.hegui.local.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The notice about ordering of the seeded retailer, complete in both languages. */
public final class SampleNotice {
    private SampleNotice() {}

    /** A request to create it under this code. */
    public static ObjectNode named(String code) {
        return Bodies.purposes()
                .get(0)
                .<ObjectNode>withObject("/notice")
                .deepCopy()
                .put("code", code);
    }
}
