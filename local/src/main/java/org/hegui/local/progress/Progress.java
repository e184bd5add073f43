package org.hegui.local.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person at the terminal what goes on. Called from several threads. */
public interface Progress {
    /** {@code what} is done and took {@code time}; {@code detail} adds where it is or what was found. */
    void done(String what, String detail, Duration time);

    /** Something that takes a while begins, or something that a person should know happened. */
    void say(String sentence);

    /** Writes one aligned line per event. */
    static Progress to(PrintStream out) {
        return new Progress() {
            @Override
            public void done(String what, String detail, Duration time) {
                out.printf(Locale.ROOT, "  %-18s %6.1f s   %s%n", what, time.toMillis() / 1000.0, detail);
            }

            @Override
            public void say(String sentence) {
                out.printf("  %s%n", sentence);
            }
        };
    }
}
