package org.hegui.evidence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What {@code ./suite verify-evidence} runs. */
public final class Main {
    private Main() {}

    /** Exit code 0 when the pack verifies, 1 when it is refused, 2 when it can't be checked, 3 when no key was given. */
    public static void main(String[] arguments) {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        var code = new VerifyEvidence(Language.of(System.getenv(), Locale.getDefault()), out).run(err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Chinese has to come out whole, whatever the locale of the terminal. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
