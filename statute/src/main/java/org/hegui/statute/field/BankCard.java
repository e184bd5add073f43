package org.hegui.statute.field;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;

/** A number of a bank card (VAL-MISC). It is sensitive: avoid storing it. */
@Applies("VAL-MISC")
public final class BankCard {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern SEPARATORS = Pattern.compile("[ \\-]");
    private static final int SHORTEST = 16;
    private static final int LONGEST = 19;

    private final String number;

    private BankCard(String number) {
        this.number = number;
    }

    /** The number of 16 to 19 digits that pass the Luhn check, or why it is none. Drops spaces and hyphens; never throws. */
    public static Parsed<BankCard> parse(@Nullable String text) {
        var number = text == null ? "" : SEPARATORS.matcher(text.strip()).replaceAll("");
        if (number.isEmpty()) {
            return new Parsed.Invalid<>(Flaw.EMPTY);
        }
        if (!DIGITS.matcher(number).matches()) {
            return new Parsed.Invalid<>(Flaw.CHARACTER);
        }
        if (number.length() < SHORTEST || number.length() > LONGEST) {
            return new Parsed.Invalid<>(Flaw.LENGTH);
        }
        return luhn(number) % 10 == 0 ? new Parsed.Valid<>(new BankCard(number)) : new Parsed.Invalid<>(Flaw.CHECK);
    }

    /** All digits. */
    public String number() {
        return number;
    }

    /** The last four digits, which is all that most purposes need. */
    public String lastFour() {
        return number.substring(number.length() - 4);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BankCard card && card.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Doesn't show the number. */
    @Override
    public String toString() {
        return "BankCard[" + Mask.of(Field.BANK_CARD_NUMBER, number) + "]";
    }

    /** From the right, every second digit counts twice, by the sum of its digits. */
    private static int luhn(String number) {
        var sum = 0;
        for (var i = 0; i < number.length(); i++) {
            var digit = number.charAt(number.length() - 1 - i) - '0';
            var counted = digit * (1 + i % 2);
            sum += counted / 10 + counted % 10;
        }
        return sum;
    }
}
