package org.hegui.platform.stream;

import java.nio.charset.StandardCharsets;

/**
 * One line of a body.
 *
 * @param number counted from 1, empty lines too
 * @param bytes what stands in it, without its end; nothing when it is too long
 * @param tooLong whether it is longer than is read
 */
public record Line(long number, byte[] bytes, boolean tooLong) {

    /** Whether there is nothing in it but blanks. */
    public boolean isBlank() {
        for (var letter : bytes) {
            if (letter != ' ' && letter != '\t' && letter != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    /** Never what stands in it. */
    @Override
    public String toString() {
        return "Line[" + number + "]";
    }

    /** What stands in it, as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
