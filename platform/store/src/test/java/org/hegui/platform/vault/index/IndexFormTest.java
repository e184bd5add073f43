package org.hegui.platform.vault.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexFormTest {

    @ParameterizedTest
    @CsvSource({
        "mobile, 138 1234-5678, +8613812345678",
        "mobile, ０１３８, 0138",
        "mobile, 008613812345678, +8613812345678",
        "mobile, １３８１２３４５６７８, +8613812345678",
        "email, ' Ouyang@Example.CN ', ouyang@example.cn",
        "residentId, 11010519491231002x, 11010519491231002X",
        "bankCardNumber, 4111 1111-1111 1111, 4111111111111111",
        "unifiedSocialCreditCode, 91350100m000100y43, 91350100M000100Y43",
        "fullName, ' ｏｕｙａｎｇ ', ouyang",
        "memberNumber, m-1, m-1",
        "notInTheCatalogue, ' Ａ ', A"
    })
    void aValueIsHashedInOneForm(String field, String written, String hashed) {
        assertThat(IndexForm.of(field, written)).isEqualTo(hashed);
        assertThat(IndexForm.of(field, hashed)).isEqualTo(hashed);
    }
}
