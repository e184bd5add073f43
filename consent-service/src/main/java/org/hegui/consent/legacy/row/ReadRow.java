package org.hegui.consent.legacy.row;

import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.Sha256;
import org.hegui.platform.stream.Line;

/**
 * A line of a file, read.
 *
 * @param line its number, from 1
 * @param hash SHA-256 of the line, hexadecimal, by which it is known again
 * @param row what it says; null when it has a flaw
 * @param flaw why it can't be read; null when it can
 */
public record ReadRow(
        long line,
        String hash,
        @Nullable LegacyRow row,
        @Nullable RowFlaw flaw) {

    /** Reads a line; of one that is too long only that is known. */
    public static ReadRow of(Line line, RowFormat format) {
        var hash = HexFormat.of().formatHex(Sha256.of(line.bytes()));
        if (line.tooLong()) {
            return new ReadRow(line.number(), hash, null, RowFlaw.of(RowProblem.LINE_TOO_LONG));
        }
        try {
            var row = new RowFields(format.fields(line.text())).row();
            return new ReadRow(line.number(), hash, row, null);
        } catch (FlawedRow e) {
            return new ReadRow(line.number(), hash, null, e.flaw());
        }
    }
}
