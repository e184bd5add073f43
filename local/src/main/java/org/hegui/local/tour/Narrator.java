package org.hegui.local.tour;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;

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
                out.printf(
                        Locale.ROOT,
                        "    %-11s %-4s %-58s %d  %s%s%n",
                        withoutStamp(exchange.who()),
                        exchange.method(),
                        withoutStamp(exchange.path()),
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

    /** What is different at each telling makes the lines no clearer. */
    private static String withoutStamp(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("-[0-9]{8}-[0-9]{6}", "");
    }

    private static String behind(Exchange exchange) {
        var reasons = exchange.decisiveReasons();
        if (reasons.isEmpty()) {
            return "";
        }
        var rules = reasons.stream()
                .map(reason -> reason.path("rule").asText())
                .distinct()
                .collect(Collectors.joining(" "));
        return "  [" + rules + "] " + reasons.getFirst().path("en").asText();
    }
}
