package org.hegui.platform.limit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * Reads a JSON text (RFC 8259) once, without making anything of it, and tells whether it may be read again: UTF-8 only,
 * no name twice, no character that a database cannot keep, nothing larger than allowed. Pure.
 */
final class JsonLimits {

    private static final int NUMBER_LENGTH = 64;
    private static final int NAME_LENGTH = 256;
    private static final int EXPONENT_DIGITS = 3;

    private final int items;
    private final JsonFactory factory;

    JsonLimits(int depth, int items, int string) {
        this.items = items;
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(string)
                        .maxNumberLength(NUMBER_LENGTH)
                        .maxNameLength(NAME_LENGTH)
                        .build())
                .build();
    }

    /**
     * What is wrong with the text, as a sentence; empty when it may be read.
     *
     * @throws com.fasterxml.jackson.core.JacksonException when it is no JSON, or longer or deeper than allowed
     */
    Optional<String> fault(byte[] text) throws IOException {
        if (!isUtf8(text)) {
            return Optional.of("The body is not UTF-8.");
        }
        try (var parser = factory.createParser(text)) {
            return scan(parser);
        }
    }

    private Optional<String> scan(JsonParser parser) throws IOException {
        var sizes = new ArrayDeque<Integer>();
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructEnd()) {
                sizes.pop();
            } else if (isTooMany(token, sizes)) {
                return Optional.of("An array or object of the body has more members than are read here.");
            } else if (isUnkeepable(token, parser)) {
                return Optional.of("The body holds a character or a number that cannot be kept.");
            }
            if (token.isStructStart()) {
                sizes.push(0);
            }
        }
        return Optional.empty();
    }

    /** Counts the token as a member of what it stands in; a name is counted with its value. */
    private boolean isTooMany(JsonToken token, Deque<Integer> sizes) {
        if (sizes.isEmpty() || token == JsonToken.FIELD_NAME) {
            return false;
        }
        var size = sizes.pop() + 1;
        sizes.push(size);
        return size > items;
    }

    private static boolean isUnkeepable(JsonToken token, JsonParser parser) throws IOException {
        return switch (token) {
            case FIELD_NAME, VALUE_STRING -> !isKeepable(parser.getText());
            case VALUE_NUMBER_FLOAT -> hasHugeExponent(parser.getText());
            default -> false;
        };
    }

    /** PostgreSQL keeps no NUL, and half of a surrogate pair is no character. */
    private static boolean isKeepable(String text) {
        return IntStream.range(0, text.length())
                .noneMatch(at -> text.charAt(at) == 0 || Character.isSurrogate(text.charAt(at)) && isAlone(text, at));
    }

    private static boolean isAlone(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean hasHugeExponent(String number) {
        var exponent = number.toLowerCase(java.util.Locale.ROOT).indexOf('e');
        return exponent >= 0
                && number.substring(exponent + 1)
                                .chars()
                                .filter(Character::isDigit)
                                .count()
                        > EXPONENT_DIGITS;
    }

    /** The parser would also guess UTF-16 and UTF-32, which hold zero bytes. */
    private static boolean isUtf8(byte[] text) {
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return decoded.chars().noneMatch(c -> c == 0);
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
