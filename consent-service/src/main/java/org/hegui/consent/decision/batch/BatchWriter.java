package org.hegui.consent.decision.batch;

import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

import org.hegui.consent.decision.answer.Answer;
import org.hegui.consent.decision.answer.Answer.Given;
import org.hegui.consent.decision.answer.Answer.Refused;
import org.hegui.consent.decision.answer.Decided;
import org.hegui.consent.decision.answer.ReasonsWriter;
import org.hegui.consent.decision.batch.BatchLine.Question;
import org.hegui.consent.decision.batch.BatchLine.Unreadable;
import org.hegui.platform.problem.Problem;
import org.hegui.platform.problem.Problems;
import org.hegui.statute.Reason;

/** Writes answers as lines of JSON. By hand, for a line holds nothing but numbers, ids and texts of our own. */
@Singleton
class BatchWriter {

    private static final int USUAL_LINE = 128;

    private final ObjectMapper json;

    BatchWriter(ObjectMapper json) {
        this.json = json;
    }

    /** The answers to the questions among the lines, and the problems of the others, without the last line's end. */
    String write(List<BatchLine> lines, List<Answer> answers, boolean inFull) {
        var out = new StringBuilder(lines.size() * USUAL_LINE);
        var next = answers.iterator();
        for (var line : lines) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            out.append("{\"line\":").append(line.number());
            switch (line) {
                case Question _ -> write(next.next(), inFull, out);
                case Unreadable unreadable -> write(unreadable.problem(), out);
            }
            out.append('}');
        }
        return out.toString();
    }

    private void write(Answer answer, boolean inFull, StringBuilder out) {
        switch (answer) {
            case Given given -> write(given.decided(), inFull, out);
            case Refused refused -> write(Problems.of(refused.refusal()), out);
        }
    }

    private void write(Problem problem, StringBuilder out) {
        out.append(",\"problem\":").append(text(problem));
    }

    private void write(Decided decided, boolean inFull, StringBuilder out) {
        out.append(",\"subjectId\":\"").append(decided.asked().subjectId());
        out.append("\",\"outcome\":\"").append(decided.outcome()).append("\",\"rules\":[");
        rules(decided.reasons(), out);
        out.append(']');
        if (inFull) {
            reasons(decided, out);
        }
        if (!decided.obligations().isEmpty()) {
            out.append(",\"obligations\":").append(text(decided.obligations()));
        }
    }

    private static void rules(List<Reason> reasons, StringBuilder out) {
        for (var i = 0; i < reasons.size(); i++) {
            out.append(i == 0 ? "\"" : ",\"").append(reasons.get(i).rule()).append('"');
        }
    }

    private static void reasons(Decided decided, StringBuilder out) {
        out.append(",\"reasons\":[");
        for (var i = 0; i < decided.reasons().size(); i++) {
            out.append(i == 0 ? "" : ",")
                    .append(ReasonsWriter.written(decided.reasons().get(i)));
        }
        out.append(']');
        if (decided.consentId() != null) {
            out.append(",\"consentId\":\"").append(decided.consentId()).append('"');
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
