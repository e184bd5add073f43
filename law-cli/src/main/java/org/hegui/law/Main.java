package org.hegui.law;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/** What {@code ./suite law} runs. */
public final class Main {
    private Main() {}

    /** Exit code 0 with an answer on standard output, 2 for bad input with one sentence on standard error. */
    public static void main(String[] arguments) {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        var language = Language.of(System.getenv(), Locale.getDefault());
        var code = new Law(Clock.systemUTC(), language, out).run(err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Chinese has to come out whole, whatever the locale of the terminal. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
