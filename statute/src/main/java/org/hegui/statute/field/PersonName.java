package org.hegui.statute.field;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;

/**
 * A name of a person (VAL-MISC). Nobody's name is refused for how it is written: the middle dot · and the rare
 * characters of GB 18030 may be in it, those beyond the basic plane and for private use included. Only what can't be
 * text is refused.
 */
@Applies("VAL-MISC")
public final class PersonName {
    private final String text;

    private PersonName(String text) {
        this.text = text;
    }

    /** The name without space around it, or why it is none. Never throws. */
    public static Parsed<PersonName> parse(@Nullable String text) {
        var name = text == null ? "" : text.strip();
        if (name.isEmpty()) {
            return new Parsed.Invalid<>(Flaw.EMPTY);
        }
        var writable = StandardCharsets.UTF_8.newEncoder().canEncode(name)
                && name.codePoints().noneMatch(Character::isISOControl);
        return writable ? new Parsed.Valid<>(new PersonName(name)) : new Parsed.Invalid<>(Flaw.CHARACTER);
    }

    /** The name. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonName name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Doesn't show the name. */
    @Override
    public String toString() {
        return "PersonName[" + Mask.of(Field.FULL_NAME, text) + "]";
    }
}
