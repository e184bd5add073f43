package org.hegui.customer.profile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.field.Field;
import org.hegui.statute.field.FieldFormat;

/**
 * What the values of a profile must be; what the law knows of their form is asked of {@link FieldFormat}. Values are kept
 * in one form, so that equal ones are equal texts.
 *
 * @param today the legal date; no date of birth is later
 */
public record ProfileRule(LocalDate today) {

    /** The longest value, in characters. */
    static final int MAX_LENGTH = 500;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    /**
     * The profile with every value in its normal form.
     *
     * @param memberNumber the number by which the handler knows the person
     * @param given the other fields as they came in
     * @throws Refusal (400) naming every field whose value is refused
     */
    public Profile checked(String memberNumber, Map<Field, @Nullable String> given) {
        var values = new EnumMap<Field, String>(Field.class);
        var violations = new ArrayList<Violation>();
        given.forEach((field, value) -> normal(field, value)
                .ifPresentOrElse(
                        normal -> values.put(field, normal), () -> violations.add(violation(field, mustBe(field)))));
        if (!birthDatesAgree(values)) {
            violations.add(violation(Field.RESIDENT_ID, "must hold the same date of birth as dateOfBirth"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.ofFields(violations);
        }
        values.put(Field.MEMBER_NUMBER, memberNumber);
        return new Profile(values);
    }

    private Optional<String> normal(Field field, @Nullable String value) {
        return Optional.ofNullable(value)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= MAX_LENGTH)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text))
                .flatMap(text -> normalText(field, text));
    }

    private Optional<String> normalText(Field field, String text) {
        return switch (field) {
            case EMAIL -> Optional.of(text).filter(EMAIL.asMatchPredicate());
            case DATE_OF_BIRTH, CHILD_BIRTHDAY ->
                date(text).filter(day -> !day.isAfter(today)).map(LocalDate::toString);
            case MEMBER_NUMBER, LOGIN_PASSWORD, SECURITY_ANSWERS -> Optional.empty();
            default -> FieldFormat.parse(field, text, today).optional();
        };
    }

    private static String mustBe(Field field) {
        return switch (field) {
            case MOBILE -> "must be a mobile number of the mainland, or of Hong Kong, Macao or Taiwan with its prefix";
            case EMAIL -> "must be an e-mail address";
            case RESIDENT_ID -> "must be a resident identity number of 18 characters with the right check character";
            case DATE_OF_BIRTH, CHILD_BIRTHDAY -> "must be a date such as 1990-03-07 that is not in the future";
            case UNIFIED_SOCIAL_CREDIT_CODE -> "must be a unified social credit code with the right check character";
            case BANK_CARD_NUMBER -> "must be a bank card number of 16 to 19 digits with the right check digit";
            case MEMBER_NUMBER -> "must be given as memberNumber, not as one of the fields";
            case LOGIN_PASSWORD, SECURITY_ANSWERS -> "must not be kept in a profile, where it could be read";
            default -> "must be a text of 1 to " + MAX_LENGTH + " characters";
        };
    }

    private static boolean birthDatesAgree(Map<Field, String> values) {
        var number = values.get(Field.RESIDENT_ID);
        var birth = values.get(Field.DATE_OF_BIRTH);
        return number == null || birth == null || number.substring(6, 14).equals(birth.replace("-", ""));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Violation violation(Field field, String message) {
        return new Violation("fields." + field.code(), message);
    }
}
