package org.hegui.platform.vault.index;

import java.text.Normalizer;
import java.util.Locale;

import org.hegui.statute.field.BankCard;
import org.hegui.statute.field.Field;
import org.hegui.statute.field.MobileNumber;

/** The one form in which a value is hashed, so that it is found however it was written. */
final class IndexForm {

    private IndexForm() {}

    /** Mobile numbers in E.164, e-mail addresses in lower case, identity numbers with a capital X; NFKC, trimmed. */
    static String of(String field, String value) {
        var text = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        return Field.ofCode(field).map(known -> ofField(known, text)).orElse(text);
    }

    private static String ofField(Field field, String text) {
        return switch (field) {
            case MOBILE -> MobileNumber.e164(text).orElse(text);
            case EMAIL -> text.toLowerCase(Locale.ROOT);
            case RESIDENT_ID, UNIFIED_SOCIAL_CREDIT_CODE -> text.toUpperCase(Locale.ROOT);
            case BANK_CARD_NUMBER ->
                BankCard.parse(text).optional().map(BankCard::number).orElse(text);
            default -> text;
        };
    }
}
