package org.hegui.local.tour;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One request and its answer.
 *
 * @param who the user or client that asked
 * @param method HTTP method
 * @param path path below the gateway
 * @param status HTTP status of the answer
 * @param entityTag version of what the answer shows, for a change of it
 * @param answer body of the answer
 */
public record Exchange(
        String who, String method, String path, int status, Optional<String> entityTag, JsonNode answer) {

    /** This exchange, when it has the status. */
    Exchange answers(int expected) {
        return holds(status == expected, "status " + expected);
    }

    /** This exchange, when the answer has the text at the JSON pointer. */
    Exchange says(String pointer, String expected) {
        return holds(text(pointer).equals(expected), pointer + " = " + expected);
    }

    /** This exchange, when the answer cites the rule. */
    Exchange cites(String rule) {
        return holds(rules().contains(rule), "rule " + rule);
    }

    /** The text at the JSON pointer; empty when there is none. */
    public String text(String pointer) {
        return answer.at(pointer).asText();
    }

    /** Id of what was created. */
    String id() {
        return text("/id");
    }

    /** Ids of the rules that the answer cites, in its order. */
    public List<String> rules() {
        return Stream.concat(
                        answer.findValuesAsText("rule").stream(),
                        elements(answer.path("rules")).map(JsonNode::asText))
                .distinct()
                .toList();
    }

    /** The reasons that decided: of a route its deciding step, of obligations those that apply, else all reasons. */
    List<JsonNode> decisiveReasons() {
        if (answer.has("trace")) {
            return elements(answer.path("trace"))
                    .filter(step -> step.path("decided").asBoolean())
                    .map(step -> step.path("reason"))
                    .toList();
        }
        if (answer.at("/items/0").has("why")) {
            return elements(answer.path("items"))
                    .filter(row -> row.path("applies").asBoolean())
                    .map(row -> row.path("why"))
                    .toList();
        }
        return elements(answer.path("reasons")).toList();
    }

    private Exchange holds(boolean expectation, String expected) {
        if (!expectation) {
            throw new StoryBroken("%s %s %s: expected %s, but the answer is %d %s"
                    .formatted(who, method, path, expected, status, answer));
        }
        return this;
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
