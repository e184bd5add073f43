package org.hegui.platform.vault.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.HexFormat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {

    private static final byte[] TEXT = "欧阳示例".getBytes(UTF_8);
    private static final byte[] CONTEXT = "handler|subject|fullName".getBytes(UTF_8);

    @BeforeAll
    static void prepare() {
        FieldCipher.prepare();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsEncryptedOpensUnderItsKeyAndContextOnly(FieldCipher cipher) throws GeneralSecurityException {
        var key = cipher.newKey();
        var sealed = cipher.open(key).encrypt(TEXT, CONTEXT);

        assertThat(cipher.open(key).decrypt(sealed, CONTEXT)).isEqualTo(TEXT);
        assertThat(cipher.open(key).encrypt(TEXT, CONTEXT)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> cipher.open(key).decrypt(sealed, TEXT)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> cipher.open(cipher.newKey()).decrypt(sealed, CONTEXT))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @ParameterizedTest
    @EnumSource
    void noBitCanBeChanged(FieldCipher cipher) throws GeneralSecurityException {
        var aead = cipher.open(cipher.newKey());
        var sealed = aead.encrypt(TEXT, CONTEXT);
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> aead.decrypt(changed, CONTEXT)).isInstanceOf(GeneralSecurityException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 28})
    void whatIsNoCiphertextIsRefused(int length) throws GeneralSecurityException {
        var aead = FieldCipher.SM4_GCM.open(FieldCipher.SM4_GCM.newKey());
        assertThatThrownBy(() -> aead.decrypt(new byte[length], CONTEXT)).isInstanceOf(GeneralSecurityException.class);
    }

    /** The vector of RFC 8998, appendix A.1. */
    @Test
    void theCipherIsSm4InGcm() throws GeneralSecurityException {
        var hex = HexFormat.of();
        var sealed = hex.parseHex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");
        var ours = new Sm4Gcm(hex.parseHex("0123456789abcdeffedcba9876543210"));
        var message = concat(hex.parseHex("01"), hex.parseHex("00001234567800000000abcd"), sealed);

        assertThat(hex.formatHex(ours.decrypt(message, hex.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"))))
                .isEqualTo("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                        + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    }

    private static byte[] concat(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
