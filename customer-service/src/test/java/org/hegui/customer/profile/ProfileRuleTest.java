package org.hegui.customer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.platform.problem.Refusal;
import org.hegui.statute.field.Field;

class ProfileRuleTest {

    private final ProfileRule rule = new ProfileRule(LocalDate.of(2026, 3, 1));

    @ParameterizedTest
    @CsvSource({
        "MOBILE, 13812345678, +8613812345678",
        "MOBILE, +86 138-1234-5678, +8613812345678",
        "MOBILE, +85261234567, +85261234567",
        "RESIDENT_ID, 11010519491231002x, 11010519491231002X",
        "RESIDENT_ID, 810000199003070031, 810000199003070031",
        "DATE_OF_BIRTH, 2026-03-01, 2026-03-01",
        "DATE_OF_BIRTH, 2024-02-29, 2024-02-29",
        "CHILD_BIRTHDAY, 2026-02-28, 2026-02-28",
        "EMAIL, a.b+c@mail.example.cn, a.b+c@mail.example.cn",
        "UNIFIED_SOCIAL_CREDIT_CODE, 91350100M000100Y43, 91350100M000100Y43",
        "BANK_CARD_NUMBER, 6222 0212 3456 7894, 6222021234567894",
        "FULL_NAME, ' 阿卜杜拉·示例 ', 阿卜杜拉·示例"
    })
    void valuesAreKeptInOneForm(Field field, String given, String kept) {
        assertThat(rule.checked("M-1", Map.of(field, given)).values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(field, kept, Field.MEMBER_NUMBER, "M-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE_OF_BIRTH, 2026-03-02",
        "DATE_OF_BIRTH, 2025-02-29",
        "CHILD_BIRTHDAY, 2026-03-02",
        "RESIDENT_ID, 110101202603020016",
        "MOBILE, 10612345678",
        "BANK_CARD_NUMBER, 6222021234567895",
        "EMAIL, a@b",
        "EMAIL, a b@example.cn",
        "EMAIL, a@example..cn",
        "SECURITY_ANSWERS, blue"
    })
    void otherValuesAreRefused(Field field, String given) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rule.checked("M-1", Map.of(field, given)))
                .withMessageNotContaining(given);
    }

    @Test
    void aValueHasAtMostFiveHundredCharacters() {
        assertThat(rule.checked("M-1", Map.of(Field.FULL_NAME, "名".repeat(500))).values())
                .hasSize(2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rule.checked("M-1", Map.of(Field.FULL_NAME, "名".repeat(501))));
    }

    @Test
    void nothingPersonalIsInTheText() {
        assertThat(rule.checked("M-1", Map.of(Field.FULL_NAME, "欧阳示例"))).hasToString("Profile[2 fields]");
    }
}
