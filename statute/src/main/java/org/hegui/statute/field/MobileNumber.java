package org.hegui.statute.field;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;

/** A mobile number of a person (VAL-MOB). Numbers of devices, SMS ports and hotlines are not people. */
@Applies("VAL-MOB")
public final class MobileNumber {
    private static final Pattern MAINLAND = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern MAINLAND_PREFIX = Pattern.compile("^(\\+86|0086)");
    private static final Pattern NEIGHBOUR = Pattern.compile("\\+(852[0-9]{8}|853[0-9]{8}|886[0-9]{8,9})");
    private static final Pattern DEVICE = Pattern.compile("1[04][0-9]{11}");
    private static final Pattern SMS_PORT = Pattern.compile("106[0-9]+");
    private static final Pattern HOTLINE = Pattern.compile("(9[56]|400)[0-9]+");
    private static final Pattern SEPARATORS = Pattern.compile("[ \\-]");

    private final String e164;

    private MobileNumber(String e164) {
        this.e164 = e164;
    }

    /**
     * The number, or why it is none: mainland numbers with or without {@code +86} or {@code 0086}, and numbers of Hong
     * Kong, Macao and Taiwan with their prefix; spaces and hyphens are dropped. Never throws.
     */
    public static Parsed<MobileNumber> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Parsed.Invalid<>(Flaw.EMPTY);
        }
        return switch (kind(text)) {
            case PERSON -> new Parsed.Valid<>(new MobileNumber(normal(digits(text))));
            case DEVICE, SMS_PORT, HOTLINE -> new Parsed.Invalid<>(Flaw.NO_PERSON);
            case UNKNOWN -> new Parsed.Invalid<>(Flaw.FORM);
        };
    }

    /** What a number belongs to, by its form alone; what could be a device or an SMS port is a device. Never throws. */
    public static NumberKind kind(@Nullable String text) {
        var digits = text == null ? "" : digits(text);
        var national = national(digits);
        if (valid(national) || NEIGHBOUR.matcher(digits).matches()) {
            return NumberKind.PERSON;
        }
        if (DEVICE.matcher(national).matches()) {
            return NumberKind.DEVICE;
        }
        if (SMS_PORT.matcher(national).matches()) {
            return NumberKind.SMS_PORT;
        }
        return HOTLINE.matcher(national).matches() ? NumberKind.HOTLINE : NumberKind.UNKNOWN;
    }

    /** Whether it is a mainland mobile number of 11 digits, without prefix or separators. Never throws. */
    public static boolean valid(@Nullable String number) {
        return number != null && MAINLAND.matcher(number).matches();
    }

    /** The number in E.164 form as {@link #parse} reads it; empty for anything else. Never throws. */
    public static Optional<String> e164(@Nullable String number) {
        return parse(number).optional().map(MobileNumber::e164);
    }

    /** The number in E.164 form, for example {@code +8613800001234}. */
    public String e164() {
        return e164;
    }

    /** Whether it is a number of the mainland. */
    public boolean mainland() {
        return MAINLAND_PREFIX.matcher(e164).find();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MobileNumber number && number.e164.equals(e164);
    }

    @Override
    public int hashCode() {
        return e164.hashCode();
    }

    /** Doesn't show the number. */
    @Override
    public String toString() {
        return "MobileNumber[" + Mask.of(Field.MOBILE, e164) + "]";
    }

    private static String normal(String digits) {
        return NEIGHBOUR.matcher(digits).matches() ? digits : "+86" + national(digits);
    }

    private static String national(String digits) {
        return MAINLAND_PREFIX.matcher(digits).replaceFirst("");
    }

    private static String digits(String text) {
        return SEPARATORS.matcher(text.strip()).replaceAll("");
    }
}
