package org.hegui.law;

import java.time.LocalDate;

import org.hegui.statute.Text;
import org.hegui.statute.field.BankCard;
import org.hegui.statute.field.CreditCode;
import org.hegui.statute.field.MobileNumber;
import org.hegui.statute.field.Parsed;
import org.hegui.statute.field.Postcode;
import org.hegui.statute.field.ResidentId;

/** The kinds of number that people may ask about. */
enum Identifier {
    RESIDENT_ID("VAL-ID", "公民身份号码", "resident identity number"),
    CREDIT_CODE("VAL-USCC", "统一社会信用代码", "unified social credit code"),
    BANK_CARD("VAL-MISC", "银行卡号", "bank card number"),
    MOBILE("VAL-MOB", "移动电话号码", "mobile number"),
    POSTCODE("VAL-MISC", "邮政编码", "postcode");

    private final String rule;
    private final Text label;

    Identifier(String rule, String zh, String en) {
        this.rule = rule;
        this.label = new Text(zh, en);
    }

    String rule() {
        return rule;
    }

    Text label() {
        return label;
    }

    /** The text read as a number of this kind. */
    Parsed<?> parse(String text, LocalDate today) {
        return switch (this) {
            case RESIDENT_ID -> ResidentId.parse(text, today);
            case CREDIT_CODE -> CreditCode.parse(text);
            case BANK_CARD -> BankCard.parse(text);
            case MOBILE -> MobileNumber.parse(text);
            case POSTCODE -> Postcode.parse(text);
        };
    }
}
