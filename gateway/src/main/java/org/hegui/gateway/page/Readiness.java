package org.hegui.gateway.page;

import java.util.Locale;

/** What a service says of itself when asked. */
public enum Readiness {
    READY,
    NOT_READY,
    UNREACHABLE;

    /** Name of the style for this state. */
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
