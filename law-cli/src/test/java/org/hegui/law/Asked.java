package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A question that was asked in this process, at 10:00 on 22 November 2026 in Shanghai. */
record Asked(int code, String out, String err) {
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    /** The words as they stand on a command line, separated by blanks. */
    static Asked law(String words) {
        return law(words.isBlank() ? new String[0] : words.trim().split(" +"));
    }

    static Asked law(String... words) {
        return law(Language.EN, words);
    }

    static Asked law(Language ofLocale, String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = new Law(Clock.fixed(NOW, ZoneOffset.UTC), ofLocale, new PrintWriter(out))
                .run(new PrintWriter(err), words);
        return new Asked(code, out.toString(), err.toString());
    }

    /** The text of an answer. */
    String text() {
        assertThat(err).isEmpty();
        assertThat(code).isZero();
        return out;
    }

    /** The JSON of an answer; there is nothing else on standard output. */
    JsonNode json() {
        try {
            return new ObjectMapper().readTree(text());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError("no JSON: " + out, noJson);
        }
    }

    /** The one sentence of a refusal. */
    String refused() {
        assertThat(out).isEmpty();
        assertThat(code).isEqualTo(2);
        assertThat(err).endsWith(System.lineSeparator());
        assertThat(err.lines()).hasSize(1);
        return err.strip();
    }

    /** The JSON text of a part of the answer, without blanks. */
    static String compact(JsonNode part) {
        return part.toString();
    }
}
