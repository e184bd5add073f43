package org.hegui.statute;

import java.io.Serial;
import java.time.LocalDate;

/** The rule asked for is not in force on that day, or there is no such rule. */
public final class UnknownRule extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnknownRule(String id, LocalDate date) {
        super("rule " + id + " is not in force on " + date);
    }
}
