package org.hegui.platform.testkit.fault;

import static org.hegui.platform.testkit.fault.Fault.MARKER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import org.hegui.platform.testkit.wire.Answer;

/** What is wrong with an answer that should be a refusal: an RFC 9457 problem that shows nothing of the inside. */
public final class Refusals {

    /** Names of our classes and of the framework's, parts of stack traces, and words of SQL. */
    private static final Pattern INSIDE = Pattern.compile(
            "org\\.hegui|io\\.quarkus|io\\.vertx|jakarta\\.|java\\.|com\\.fasterxml|hibernate|jackson|resteasy|postgres"
                    + "|Exception|\\bError:|\\tat |sqlstate|\\bconstraint|\\brelation \"|\\b(select|insert into|delete from)\\b"
                    + "|\\b(uq|pk|fk|ck)_[a-z]",
            Pattern.CASE_INSENSITIVE);

    /** What bad input may be answered with; the others would mean that the fault was not seen. */
    private static final Set<Integer> BAD_INPUT = Set.of(400, 406, 413, 414, 415, 422, 428, 431);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Refusals() {}

    /** What is wrong with the answer to bad input. A bad part of a path may also be a path to nothing. */
    public static List<String> ofBadInput(Answer answer, boolean inPath) {
        var findings = new ArrayList<String>();
        note(findings, answer.body().contains(MARKER), "echoes what was sent");
        if (answer.succeeded()) {
            findings.add("accepted");
            return findings;
        }
        findings.addAll(problem(answer));
        var expected = BAD_INPUT.contains(answer.status()) || inPath && answer.status() == 404;
        note(findings, !expected, "refused for another reason");
        return findings;
    }

    /** What is wrong with a refusal with this status. */
    public static List<String> of(Answer answer, int status) {
        var findings = new ArrayList<>(problem(answer));
        note(findings, answer.status() != status, "is not " + status);
        return findings;
    }

    private static List<String> problem(Answer answer) {
        var findings = new ArrayList<String>();
        note(findings, answer.status() < 400 || answer.status() > 499, "no 4xx");
        note(findings, INSIDE.matcher(answer.body()).find(), "shows the inside");
        if (!answer.contentType().startsWith("application/problem+json")) {
            findings.add("no problem+json");
            return findings;
        }
        var problem = read(answer.body());
        var code = problem.path("code").asText();
        note(findings, code.isEmpty(), "no code");
        note(findings, !problem.path("type").asText().equals("/problems/" + code), "type is not of the code");
        note(findings, problem.path("title").asText().isBlank(), "no title");
        note(findings, problem.path("status").asInt() != answer.status(), "another status inside");
        return findings;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }

    private static void note(List<String> findings, boolean wrong, String finding) {
        if (wrong) {
            findings.add(finding);
        }
    }
}
