package org.hegui.consent.decision.batch;

import static org.hegui.platform.problem.CommonProblem.BODY_TOO_LARGE;
import static org.hegui.platform.problem.CommonProblem.MALFORMED_BODY;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;

import org.hegui.consent.decision.DecisionRequest;
import org.hegui.consent.decision.batch.BatchLine.Question;
import org.hegui.consent.decision.batch.BatchLine.Unreadable;
import org.hegui.platform.limit.JsonGuard;
import org.hegui.platform.problem.Problem;
import org.hegui.platform.problem.Problems;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.stream.Line;

/** Reads a line as strictly as the body of a single question. */
@Singleton
class BatchReader {

    private final JsonGuard guard;
    private final ObjectReader json;
    private final Validator validator;

    BatchReader(JsonGuard guard, ObjectMapper json, Validator validator) {
        this.guard = guard;
        this.json = json.readerFor(DecisionRequest.class);
        this.validator = validator;
    }

    BatchLine read(Line line) {
        if (line.tooLong()) {
            return new Unreadable(line.number(), Problem.of(BODY_TOO_LARGE, "The line is longer than is read here."));
        }
        try {
            guard.check(line.bytes());
            return question(line.number(), json.readValue(line.bytes()));
        } catch (Refusal refusal) {
            return new Unreadable(line.number(), Problems.of(refusal));
        } catch (JacksonException unreadable) {
            return new Unreadable(line.number(), Problems.of(unreadable));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BatchLine question(long number, DecisionRequest request) {
        if (request == null) {
            return new Unreadable(number, Problem.of(MALFORMED_BODY, "The line holds no question."));
        }
        var broken = validator.validate(request);
        return broken.isEmpty() ? new Question(number, request.asked()) : new Unreadable(number, Problems.of(broken));
    }
}
