package org.hegui.local.tour;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the story as it happens. */
public interface Narrator {

    /** A step of the story begins. */
    void step(String letter, String sentence);

    /** A request was answered as the story goes. */
    void answered(Exchange exchange, String outcome);

    /** Something was seen that is no answer of the API. */
    void saw(String sentence);

    /** Tells nothing. */
    static Narrator silent() {
        return new Narrator() {
            @Override
            public void step(String letter, String sentence) {
                // tests look for themselves
            }

            @Override
            public void answered(Exchange exchange, String outcome) {
                // tests look for themselves
            }

            @Override
            public void saw(String sentence) {
                // tests look for themselves
            }
        };
    }

    /** Prints each request in a line with its answer and the rules behind it. */
    static Narrator printing(PrintStream out) {
        return new Narrator() {
            @Override
            public void step(String letter, String sentence) {
                out.printf("%n(%s) %s%n", letter, sentence);
            }

            @Override
            public void answered(Exchange exchange, String outcome) {
                var path = exchange.path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
                out.printf(
                        Locale.ROOT,
                        "    %-11s %-4s %-52s %d  %s%s%n",
                        exchange.who(),
                        exchange.method(),
                        path,
                        exchange.status(),
                        outcome,
                        behind(exchange));
            }

            @Override
            public void saw(String sentence) {
                out.printf("    %s%n", sentence);
            }
        };
    }

    private static String behind(Exchange exchange) {
        var rules = exchange.rules();
        if (rules.isEmpty()) {
            return "";
        }
        return "  [" + String.join(" ", rules.subList(0, Math.min(4, rules.size()))) + "] " + exchange.explanation();
    }
}
