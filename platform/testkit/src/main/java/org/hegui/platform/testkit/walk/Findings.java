package org.hegui.platform.testkit.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a walk found wrong with one operation, so that one failure tells all of it. */
public final class Findings {

    private static final int SHOWN = 60;

    private final String subject;
    private final List<String> found = new ArrayList<>();

    Findings(String subject) {
        this.subject = subject;
    }

    /** Notes the finding unless it holds. */
    void unless(boolean holds, String finding, Object seen) {
        if (!holds) {
            found.add(finding + ": " + seen);
        }
    }

    /** Notes the findings about one case. */
    void add(String what, List<String> findings, Object seen) {
        if (!findings.isEmpty()) {
            found.add(what + " → " + String.join("; ", findings) + ": " + seen);
        }
    }

    /** Notes each table whose state is no longer the same. */
    void unlessSame(String what, Map<String, String> before, Map<String, String> after) {
        after.forEach((table, state) -> unless(
                state.equals(before.get(table)),
                what + " changed the table " + table,
                before.get(table) + " → " + state));
    }

    /** All findings, in the order in which they were made. */
    public List<String> all() {
        return List.copyOf(found);
    }

    /** Fails when there is any. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            var more = found.size() > SHOWN ? "\n  … and " + (found.size() - SHOWN) + " more" : "";
            throw new AssertionError(subject + ": " + found.size() + " findings\n  "
                    + String.join("\n  ", found.subList(0, Math.min(SHOWN, found.size()))) + more);
        }
    }
}
