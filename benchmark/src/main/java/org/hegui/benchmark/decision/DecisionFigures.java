package org.hegui.benchmark.decision;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.hegui.benchmark.process.ServiceProcess;
import org.hegui.benchmark.report.Line;
import org.hegui.platform.testkit.Tokens;

/**
 * Compares a decision with a bare endpoint of the same stack: the same body, the same check of the token, one prepared
 * select by key, a JSON answer. Both are asked in turn, so that whatever else the machine does falls on both alike.
 */
public final class DecisionFigures {

    private static final int PEOPLE = 20_000;
    private static final int CALLERS = 16;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int ROUNDS = 8;
    private static final int WARM_UPS = 6;
    private static final double LEAST_RATE = 0.8;
    private static final double MOST_LATENCY = 2;

    private DecisionFigures() {}

    /**
     * Starts two PostgreSQL and both services, measures and stops them. Ends with an error when a decision is too slow.
     *
     * @param arguments number of rounds, eight when none is given; seconds of a round, five when none are given
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        var round = arguments.length > 1 ? Duration.ofSeconds(Long.parseLong(arguments[1])) : ROUND;
        var fast = measured(rounds, round);
        // after everything was stopped
        if (!fast) {
            System.exit(1);
        }
    }

    private static boolean measured(int rounds, Duration round) throws IOException, InterruptedException, SQLException {
        try (var sample = ServiceProcess.sample();
                var consent = ServiceProcess.consent()) {
            var people = seed(sample, consent);
            var bare = new Side(sample, load(sample, "/yardsticks/reading", people));
            var decision = new Side(consent, load(consent, "/decisions", people));
            for (var i = 0; i < WARM_UPS; i++) {
                bare.warmUp(round);
                decision.warmUp(round);
            }
            for (var i = 0; i < rounds; i++) {
                bare.measure(round);
                decision.measure(round);
            }
            return report(bare, decision);
        }
    }

    private static List<UUID> seed(ServiceProcess sample, ServiceProcess consent) throws SQLException {
        try (var notes = sample.database();
                var consents = consent.database()) {
            var people = new ConsentSeed(consents).people(PEOPLE);
            new ConsentSeed(consents).agreed();
            ConsentSeed.notes(notes, people);
            return people;
        }
    }

    private static Load load(ServiceProcess service, String path, List<UUID> people) {
        var address = URI.create(service.address() + path);
        var token = Tokens.of("staff");
        var requests = people.stream()
                .map(person -> Exchange.request(address, token, body(person)))
                .toArray(byte[][]::new);
        return new Load(address, requests, CALLERS);
    }

    private static String body(UUID person) {
        return "{\"subjectId\":\"" + person + "\",\"act\":\"MARKET\",\"purpose\":\"" + ConsentSeed.PURPOSE
                + "\",\"channel\":\"SMS\"}";
    }

    private static boolean report(Side bare, Side decision) {
        Line.print("%-46s %10s %9s %9s %12s", CALLERS + " callers", "a second", "median", "p99", "processor");
        print("bare endpoint (yardstick)", bare);
        print("decision", decision);
        var rate = decision.rate() / bare.rate();
        var latency = decision.mostMillis() / bare.mostMillis();
        Line.print(
                "%-46s %10.2f %9s %9.2f %12.2f",
                "times the yardstick", rate, "", latency, decision.processorMicros() / bare.processorMicros());
        var ratios = new StringBuilder();
        for (var i = 0; i < bare.rates().length; i++) {
            ratios.append(String.format(Locale.ROOT, " %.2f", decision.rates()[i] / bare.rates()[i]));
        }
        Line.print("round by round:%s", ratios);
        return rate >= LEAST_RATE && latency <= MOST_LATENCY;
    }

    private static void print(String what, Side side) {
        Line.print(
                "%-46s %10.0f %6.2f ms %6.2f ms %9.0f µs",
                what, side.rate(), side.medianMillis(), side.mostMillis(), side.processorMicros());
    }
}
