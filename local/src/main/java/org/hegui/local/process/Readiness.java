package org.hegui.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.hegui.local.progress.Stopwatch;
import org.hegui.local.progress.SuiteRefused;

/** Waits until a process answers its health address with 200. */
public final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 100;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** Refuses when {@code child} ends first, or takes longer than three minutes. */
    public void await(Child child, URI health) throws InterruptedException {
        var watch = new Stopwatch();
        while (!ready(health)) {
            if (!child.alive()) {
                throw child.endedByItself();
            }
            if (watch.elapsed().compareTo(PATIENCE) > 0) {
                throw new SuiteRefused(child.name() + " is not ready after " + PATIENCE.toMinutes() + " minutes; see "
                        + child.log() + ".");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean ready(URI health) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
