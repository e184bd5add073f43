package org.hegui.evidence;

import java.io.Serial;

import picocli.CommandLine.TypeConversionException;

/** The check can't be made as it was asked for; one sentence says why. */
final class BadInput extends TypeConversionException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    BadInput(String zh, String en) {
        super(en);
        this.zh = zh;
        this.en = en;
    }

    String in(Language language) {
        return language.of(zh, en);
    }
}
