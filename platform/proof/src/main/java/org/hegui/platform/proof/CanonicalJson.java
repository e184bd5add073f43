package org.hegui.platform.proof;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON of which the same content is always the same text (RFC 8785), so that it can be hashed. Only what is I-JSON (RFC
 * 7493) has such a text: no name twice in an object, no lone surrogate, no number that a double can't hold.
 */
public final class CanonicalJson {
    private static final int DEEPEST = 32;
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    /**
     * The canonical text of a JSON object or array.
     *
     * @throws NotIJson when the tree holds a number or a string that has no canonical text
     */
    public static String of(JsonNode tree) {
        check(tree);
        try {
            return new JsonCanonicalizer(tree.toString()).getEncodedString();
        } catch (IOException e) {
            throw new NotIJson("it is neither an object nor an array", e);
        }
    }

    /**
     * The canonical text of a JSON object or array that is written otherwise.
     *
     * @throws NotIJson when the text isn't JSON or has no canonical text
     */
    public static String of(String text) {
        return of(read(text));
    }

    /**
     * Reads JSON, canonical or not, as strictly as it was written.
     *
     * @throws NotIJson when the text isn't JSON, has a name twice in an object, or is nested deeper than 32 levels
     */
    public static JsonNode read(String text) {
        try {
            var tree = STRICT.readTree(text);
            check(tree);
            return tree;
        } catch (JsonProcessingException e) {
            // the message of the parser shows the text, which nobody has asked to see
            throw new NotIJson("it is no JSON, or has a name twice", e);
        }
    }

    private static void check(JsonNode tree) {
        if (tree.isTextual()) {
            checkText(tree.textValue());
        } else if (tree.isNumber()) {
            checkNumber(tree);
        } else if (tree.isObject()) {
            tree.fieldNames().forEachRemaining(CanonicalJson::checkText);
        } else if (!tree.isArray() && !tree.isBoolean() && !tree.isNull()) {
            throw new NotIJson("it has a value that JSON doesn't know", null);
        }
        tree.forEach(CanonicalJson::check);
    }

    private static void checkText(String text) {
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (Character.isLowSurrogate(unit)
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))) {
                throw new NotIJson("it has half of a surrogate pair", null);
            }
            i++;
        }
    }

    /** A whole number must come back as it went in; a fraction is the nearest double (RFC 8785, section 3.2.2.3). */
    private static void checkNumber(JsonNode number) {
        var asDouble = number.doubleValue();
        if (!Double.isFinite(asDouble)) {
            throw new NotIJson("it has a number that JSON can't hold", null);
        }
        if (number.isIntegralNumber() && new BigDecimal(asDouble).compareTo(number.decimalValue()) != 0) {
            throw new NotIJson("it has a whole number of more digits than a double holds", null);
        }
    }
}
