package org.hegui.statute.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;

@Applies({"PIPL-28", "STD-45574", "CONTEST-10"})
class FieldTest {
    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource({
        "FULL_NAME, fullName, GENERAL",
        "MOBILE, mobile, GENERAL",
        "WECOM_EXTERNAL_USER_ID, wecomExternalUserId, GENERAL",
        "POSTAL_ADDRESS, postalAddress, HIGH_PROTECTION",
        "RESIDENT_ID, residentId, HIGH_PROTECTION",
        "ID_CARD_IMAGE, idCardImage, S_OTH",
        "FACE_TEMPLATE, faceTemplate, S_BIO",
        "BANK_CARD_NUMBER, bankCardNumber, S_FIN",
        "TRAJECTORY, trajectory, S_LOC",
        "GPS_POINT, gpsPoint, S_OTH",
        "ALLERGY, allergy, S_MED",
        "RELIGION, religion, S_REL",
        "DISABILITY, disability, S_IDN",
        "CHILD_NAME, childName, S_MIN",
        "ORDER_HISTORY, orderHistory, GENERAL",
        "COMPANY_NAME, companyName, NOT_PERSONAL"
    })
    void catalogueHasTheClassOfTheStandard(Field field, String code, FieldClass fieldClass) {
        assertThat(field.code()).isEqualTo(code);
        assertThat(field.fieldClass()).isEqualTo(fieldClass);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldIsFoundByItsCode(Field field) {
        assertThat(Field.ofCode(field.code())).contains(field);
        assertThat(field.label().zh()).isNotBlank();
        assertThat(field.label().en()).isNotBlank();
    }

    @Test
    void codesAreUnique() {
        var codes = new HashSet<String>();
        for (var field : Field.values()) {
            assertThat(codes.add(field.code())).as(field.code()).isTrue();
        }
    }

    @Test
    void unknownCodeIsNoField() {
        assertThat(Field.ofCode("FULL_NAME")).isEmpty();
        assertThat(Field.ofCode("")).isEmpty();
        assertThat(Field.ofCode(null)).isEmpty();
    }

    @Test
    void contestedFieldsAreHighlyProtectedAndNotInTheListOfTheStandard() {
        assertThat(Arrays.stream(Field.values()).filter(Field::contested))
                .containsExactly(
                        Field.POSTAL_ADDRESS,
                        Field.RESIDENT_ID,
                        Field.PASSPORT_NUMBER,
                        Field.PERMIT_NUMBER,
                        Field.PORTRAIT,
                        Field.ETHNICITY,
                        Field.POLITICAL_AFFILIATION)
                .allMatch(field -> field.fieldClass() == FieldClass.HIGH_PROTECTION);
    }

    @ParameterizedTest
    @EnumSource(FieldClass.class)
    void exactlyTheClassesOfTheStandardAreSensitive(FieldClass fieldClass) {
        assertThat(fieldClass.sensitive()).isEqualTo(fieldClass.name().startsWith("S_"));
    }
}
