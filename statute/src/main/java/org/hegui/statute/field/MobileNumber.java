package org.hegui.statute.field;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Mobile numbers of people (VAL-MOB). Numbers of devices, SMS ports and hotlines are not people. */
public final class MobileNumber {
    private static final Pattern MAINLAND = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern MAINLAND_PREFIX = Pattern.compile("^(\\+86|0086)");
    private static final Pattern NEIGHBOUR = Pattern.compile("\\+(852[0-9]{8}|853[0-9]{8}|886[0-9]{8,9})");
    private static final Pattern SEPARATORS = Pattern.compile("[ \\-]");

    private MobileNumber() {}

    /** Whether it is a mainland mobile number of 11 digits, without prefix or separators. Never throws. */
    public static boolean valid(@Nullable String number) {
        return number != null && MAINLAND.matcher(number).matches();
    }

    /**
     * The number in E.164 form: mainland numbers with or without {@code +86} or {@code 0086}, and numbers of Hong Kong,
     * Macao and Taiwan with their prefix; spaces and hyphens are dropped. Empty for anything else. Never throws.
     */
    public static Optional<String> e164(@Nullable String number) {
        if (number == null) {
            return Optional.empty();
        }
        var digits = SEPARATORS.matcher(number.strip()).replaceAll("");
        if (NEIGHBOUR.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        var national = MAINLAND_PREFIX.matcher(digits).replaceFirst("");
        return valid(national) ? Optional.of("+86" + national) : Optional.empty();
    }
}
