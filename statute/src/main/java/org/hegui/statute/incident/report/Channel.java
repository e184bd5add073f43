package org.hegui.statute.incident.report;

import org.hegui.statute.Text;

/** A way that a rule names for a report or notice. */
public sealed interface Channel permits HarmChannel, CacChannel, MinorsChannel {
    /** The name used in data, for example {@code SMS}. */
    String name();

    /** Id of the rule that names it. */
    String rule();

    /** What people call it. */
    Text label();
}
