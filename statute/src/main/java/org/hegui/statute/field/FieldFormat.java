package org.hegui.statute.field;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;

/** The one form in which a value of a field is kept, for the fields whose form the law knows (VAL-*). */
@Applies({"VAL-ID", "VAL-USCC", "VAL-MOB", "VAL-MISC"})
public final class FieldFormat {
    private FieldFormat() {}

    /**
     * The value in its normal form, or why it is none. A field without a form of its own takes any text that isn't
     * blank, unchanged. Never throws.
     *
     * @param today the legal date; no birth date is later
     */
    public static Parsed<String> parse(Field field, @Nullable String text, LocalDate today) {
        return switch (field) {
            case FULL_NAME, CHILD_NAME -> PersonName.parse(text).map(PersonName::text);
            case MOBILE -> MobileNumber.parse(text).map(MobileNumber::e164);
            case RESIDENT_ID -> ResidentId.parse(text, today).map(ResidentId::number);
            case BANK_CARD_NUMBER -> BankCard.parse(text).map(BankCard::number);
            case UNIFIED_SOCIAL_CREDIT_CODE -> CreditCode.parse(text).map(CreditCode::code);
            default -> text == null || text.isBlank() ? new Parsed.Invalid<>(Flaw.EMPTY) : new Parsed.Valid<>(text);
        };
    }
}
