package org.hegui.statute;

import java.io.Serial;
import java.time.LocalDate;

/** The number asked for has no value on that day, or there is no such number. */
public final class UnknownThreshold extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnknownThreshold(String name, LocalDate date) {
        super("threshold " + name + " has no value on " + date);
    }
}
