package org.hegui.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

import org.hegui.local.progress.Progress;
import org.hegui.local.progress.SuiteRefused;
import org.hegui.local.settings.SuiteSettings;

/** The suite in a terminal: starts it, tells where to go, and stays until a signal comes or a process breaks. */
final class Up {
    private static final String WELCOME = """

            start here   %s
            log-ins      pipo-a counsel-a staff-a marketer-a auditor-a security-a subject-a,
                         pipo-b counsel-b staff-b auditor-b; password of all: hegui-demo
            a token      curl -s %s/protocol/openid-connect/token \\
                           -d grant_type=password -d client_id=cli -d username=staff-a -d password=hegui-demo
            logs         %s
            mails        %s
            stop         Ctrl-C; the data stays until ./suite reset

            """;

    private final PrintStream out;

    Up(PrintStream out) {
        this.out = out;
    }

    int run(SuiteSettings settings) throws InterruptedException {
        var began = began();
        var suite = new Suite(settings, Progress.to(out));
        var hook = new Thread(() -> stop(suite), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            suite.begin();
            out.printf(WELCOME, suite.gateway(), suite.issuer(), suite.logFolder(), suite.mailFolder());
            out.printf("ready in %d s%n", Duration.between(began, Instant.now()).toSeconds());
            suite.awaitFailure();
        } catch (SuiteRefused e) {
            if (!suite.closing()) {
                suite.close();
                throw e;
            }
        } catch (InterruptedException stoppedWhileStarting) {
            // nothing to add: the hook says what happens
        }
        // a signal came: the hook stops the suite and the JVM ends with the signal's code
        Thread.interrupted();
        hook.join();
        return 0;
    }

    /** The time when {@code ./suite} was called, so that building and the start of this JVM count too. */
    private static Instant began() {
        var seconds = System.getenv("HEGUI_STARTED_AT");
        return seconds == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private void stop(Suite suite) {
        if (suite.closing()) {
            return;
        }
        out.println();
        out.println("stopping …");
        suite.close();
        out.println("stopped");
    }
}
