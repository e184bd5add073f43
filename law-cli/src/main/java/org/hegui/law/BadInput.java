package org.hegui.law;

import java.io.Serial;

import picocli.CommandLine.TypeConversionException;

import org.hegui.statute.Text;

/** What was asked can't be read or makes no sense; one sentence says why and what would do. */
final class BadInput extends TypeConversionException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    BadInput(String zh, String en) {
        super(en);
        this.sentence = new Text(zh, en);
    }

    Text sentence() {
        return sentence;
    }
}
