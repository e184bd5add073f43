package org.hegui.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class CommitmentTest {
    private static final byte[] SALT =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    /** Computed with openssl: {@code printf 张三 | openssl dgst -sha256 -mac HMAC -macopt hexkey:0001…1f -binary}. */
    @Test
    void isTheHmacOfTheValueUnderTheSalt() {
        assertThat(Commitment.of(SALT, "张三")).isEqualTo("-Ba_A_kGyBpXem5Vxx-w8lJYvv4t6vuTNLEsCpp02AQ");
    }

    @Test
    void opensToItsValueAndSaltOnly() {
        var commitment = Commitment.of(SALT, "张三");
        var otherSalt = SALT.clone();
        otherSalt[31]++;

        assertThat(Commitment.matches(commitment, SALT, "张三")).isTrue();
        assertThat(Commitment.matches(commitment, SALT, "张三 ")).isFalse();
        assertThat(Commitment.matches(commitment, otherSalt, "张三")).isFalse();
        assertThat(Commitment.matches("", SALT, "张三")).isFalse();
    }

    @Test
    void aShortSaltIsRefused() {
        assertThatThrownBy(() -> Commitment.of(new byte[16], "张三")).isInstanceOf(IllegalArgumentException.class);
    }
}
