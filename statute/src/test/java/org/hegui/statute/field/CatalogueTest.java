package org.hegui.statute.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.hegui.statute.Applies;

/** The catalogue as the law's table of CRM fields has it: a field that moves shows up here. */
@Applies({"PIPL-6", "PIPL-28", "STD-45574", "CRIM-1"})
class CatalogueTest {
    @Test
    void everyFieldHasTheClassOfTheTable() {
        assertThat(by(Field::fieldClass))
                .isEqualTo(Map.ofEntries(
                        Map.entry(
                                FieldClass.GENERAL,
                                "FULL_NAME SALUTATION GENDER MOBILE LANDLINE EMAIL WECHAT_ID WECHAT_OPEN_ID "
                                        + "WECHAT_UNION_ID WECOM_EXTERNAL_USER_ID MEMBER_NUMBER DEVICE_ID IP_ADDRESS "
                                        + "COOKIE_ID ADVERTISING_ID DATE_OF_BIRTH ORDER_HISTORY CONSUMPTION_RECORD "
                                        + "LOYALTY_POINTS COUPONS AFTER_SALES_RECORD CHECK_IN_CITY CHECK_IN_STORE "
                                        + "BODY_SIZE HAIR_TYPE OCCUPATION EMPLOYER JOB_TITLE TEEN_DATA PREFERENCE_TAGS "
                                        + "CUSTOMER_SCORE RFM_SEGMENT CHURN_RISK PURCHASE_PROPENSITY "
                                        + "LEGAL_REPRESENTATIVE BUSINESS_CONTACT"),
                        Map.entry(
                                FieldClass.HIGH_PROTECTION,
                                "POSTAL_ADDRESS RESIDENT_ID PASSPORT_NUMBER PERMIT_NUMBER PORTRAIT VOICE_RECORDING "
                                        + "CALL_TRANSCRIPT CHAT_TRANSCRIPT PERSONAL_INVOICE_TITLE PERSONAL_TAX_NUMBER "
                                        + "INCOME_BAND ASSET_BAND HOTEL_STAY TRAVEL_ITINERARY ETHNICITY "
                                        + "POLITICAL_AFFILIATION MARITAL_STATUS FAMILY_MEMBERS SIGNATURE_IMAGE "
                                        + "LOGIN_PASSWORD SECURITY_ANSWERS"),
                        Map.entry(FieldClass.S_BIO, "FACE_IMAGE FACE_TEMPLATE VOICEPRINT"),
                        Map.entry(FieldClass.S_REL, "RELIGION RELIGIOUS_DIET"),
                        Map.entry(FieldClass.S_IDN, "DISABILITY"),
                        Map.entry(
                                FieldClass.S_MED,
                                "HEALTH_CONDITION ALLERGY PREGNANCY MEDICAL_SKIN_CONDITION PRESCRIPTION"),
                        Map.entry(
                                FieldClass.S_FIN,
                                "BANK_CARD_NUMBER BANK_ACCOUNT_NUMBER ALIPAY_ACCOUNT WECHAT_PAY_ACCOUNT PAYMENT_TOKEN "
                                        + "INCOME_DETAILS ASSET_DETAILS"),
                        Map.entry(FieldClass.S_LOC, "TRAJECTORY TRIP_LOG PLATE_PASSAGES"),
                        Map.entry(FieldClass.S_MIN, "CHILD_NAME CHILD_BIRTHDAY CHILD_SCHOOL"),
                        Map.entry(
                                FieldClass.S_OTH,
                                "ID_CARD_IMAGE PASSPORT_IMAGE CREDIT_SCORE CREDIT_REPORT GPS_POINT LIVE_LOCATION "
                                        + "SEXUAL_ORIENTATION CRIMINAL_RECORD DISHONEST_DEBTOR_STATUS"),
                        Map.entry(
                                FieldClass.NOT_PERSONAL,
                                "COMPANY_NAME UNIFIED_SOCIAL_CREDIT_CODE REGISTERED_ADDRESS")));
    }

    @Test
    void everyFieldHasTheLineOfTheCriminalLaw() {
        var lines = by(CrimeLine::of);
        lines.remove(CrimeLine.OTHER);
        assertThat(lines)
                .isEqualTo(Map.of(
                        CrimeLine.TRACK,
                        "VOICE_RECORDING CALL_TRANSCRIPT CHAT_TRANSCRIPT BANK_CARD_NUMBER BANK_ACCOUNT_NUMBER "
                                + "ALIPAY_ACCOUNT WECHAT_PAY_ACCOUNT PAYMENT_TOKEN INCOME_DETAILS ASSET_DETAILS INCOME_BAND "
                                + "ASSET_BAND CREDIT_SCORE CREDIT_REPORT GPS_POINT LIVE_LOCATION TRAJECTORY TRIP_LOG "
                                + "PLATE_PASSAGES DISHONEST_DEBTOR_STATUS",
                        CrimeLine.TRANSACTION,
                        "ORDER_HISTORY CONSUMPTION_RECORD LOYALTY_POINTS COUPONS AFTER_SALES_RECORD HOTEL_STAY "
                                + "TRAVEL_ITINERARY HEALTH_CONDITION ALLERGY PREGNANCY MEDICAL_SKIN_CONDITION PRESCRIPTION",
                        CrimeLine.NONE,
                        "COMPANY_NAME UNIFIED_SOCIAL_CREDIT_CODE REGISTERED_ADDRESS"));
    }

    @Test
    void everyFieldHasItsMask() {
        var masks = new EnumMap<MaskForm, String>(by(MaskForm::of));
        masks.remove(MaskForm.FIRST);
        masks.remove(MaskForm.HIDDEN);
        assertThat(masks)
                .isEqualTo(Map.of(
                        MaskForm.PHONE, "MOBILE LANDLINE",
                        MaskForm.DOCUMENT, "RESIDENT_ID PASSPORT_NUMBER PERMIT_NUMBER",
                        MaskForm.ACCOUNT, "BANK_CARD_NUMBER BANK_ACCOUNT_NUMBER",
                        MaskForm.EMAIL, "EMAIL"));
        for (var field : Field.values()) {
            var own = masks.values().stream().anyMatch(names -> (" " + names + " ").contains(" " + field + " "));
            var general = field.fieldClass() == FieldClass.GENERAL;
            assertThat(MaskForm.of(field) == MaskForm.FIRST).isEqualTo(general && !own);
        }
    }

    private static <K> Map<K, String> by(Function<Field, K> of) {
        return Arrays.stream(Field.values())
                .collect(Collectors.groupingBy(of, Collectors.mapping(Field::name, Collectors.joining(" "))));
    }
}
