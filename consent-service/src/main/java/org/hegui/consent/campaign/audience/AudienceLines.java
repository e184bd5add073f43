package org.hegui.consent.campaign.audience;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;

/** Reads people from lines such as {@code {"subjectId":"0197…"}}. */
final class AudienceLines {

    private static final JsonMapper JSON = new JsonMapper();

    private AudienceLines() {}

    /**
     * The people in their order; blank lines are nothing.
     *
     * @throws Refusal 400 that names the first line that cannot be read
     */
    static List<UUID> read(String body) {
        var lines = body.lines().toList();
        var people = IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .mapToObj(at -> person(at + 1, lines.get(at)))
                .toList();
        if (people.isEmpty()) {
            throw new Refusal(CommonProblem.MALFORMED_BODY, "The body has no line with a subjectId.");
        }
        return people;
    }

    private static UUID person(int number, String line) {
        try {
            var object = JSON.readTree(line);
            var id = object.path("subjectId").textValue();
            if (object.size() != 1 || id == null) {
                throw unreadable(number);
            }
            var person = UUID.fromString(id);
            if (!person.toString().equalsIgnoreCase(id)) {
                throw unreadable(number);
            }
            return person;
        } catch (JsonProcessingException | IllegalArgumentException _) {
            throw unreadable(number);
        }
    }

    private static Refusal unreadable(int number) {
        return new Refusal(
                CommonProblem.MALFORMED_BODY,
                "Line " + number + " is not an object with a subjectId and nothing else.");
    }
}
