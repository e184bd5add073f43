package org.hegui.platform.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the keys and signatures that Go's package sumdb/note publishes in its tests. */
class SignedNoteTest {
    private static final String PETER_SEED = "gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=";
    private static final NoteVerifier PETER =
            NoteVerifier.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    private static final NoteVerifier ENOCH =
            NoteVerifier.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String PETER_LINE = "— PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCH_LINE = "— EnochRoot "
            + "rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    @Test
    void signingGivesThePublishedNote() {
        var peter = Ed25519Signer.ofSeed("PeterNeumann", Base64.getDecoder().decode(PETER_SEED));

        assertThat(peter.verifier()).isEqualTo(PETER);
        assertThat(SignedNote.sign(TEXT, List.of(peter)).format()).isEqualTo(TEXT + "\n" + PETER_LINE);
    }

    @Test
    void theKnownKeysThatSignedAreGiven() {
        var note = SignedNote.parse(TEXT + "\n" + PETER_LINE + ENOCH_LINE);

        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.verifiedBy(List.of(PETER))).containsExactly(PETER);
        assertThat(note.verifiedBy(List.of(ENOCH, PETER))).containsExactlyInAnyOrder(PETER, ENOCH);
        assertThat(note.verifiedBy(List.of())).isEmpty();
        assertThat(note.format()).isEqualTo(TEXT + "\n" + PETER_LINE + ENOCH_LINE);
    }

    @Test
    void aWrongSignatureOfAKnownKeySpoilsTheNote() {
        var note = SignedNote.parse(TEXT.replace("think", "thing") + "\n" + PETER_LINE);
        var both = new SignedNote(
                TEXT,
                List.of(
                        SignedNote.parse(TEXT + "\n" + ENOCH_LINE).signatures().getFirst(),
                        new NoteSignature("PeterNeumann", PETER.keyId(), new byte[64])));

        assertThat(note.verifiedBy(List.of(PETER))).isEmpty();
        assertThat(both.verifiedBy(List.of(PETER, ENOCH))).isEmpty();
        assertThat(both.verifiedBy(List.of(ENOCH))).containsExactly(ENOCH);
    }

    @Test
    void aKeyOfTheSameNameButAnotherIdIsUnknown() {
        var other = Ed25519Signer.generate("PeterNeumann").verifier();

        assertThat(SignedNote.parse(TEXT + "\n" + PETER_LINE).verifiedBy(List.of(other)))
                .isEmpty();
    }

    @Test
    void whatIsNoNoteIsRefused() {
        var bad = List.of(
                TEXT,
                TEXT + "\n",
                TEXT + "\n" + PETER_LINE.stripTrailing(),
                "\u0001" + TEXT + "\n" + PETER_LINE,
                TEXT + "\n" + PETER_LINE.replace("— PeterNeumann", "— Bad Name"),
                TEXT + "\n" + PETER_LINE.replace("—", "-"),
                TEXT + "\n" + PETER_LINE + "Unexpected line.\n",
                TEXT + "\n" + PETER_LINE.repeat(101),
                TEXT + "\n— PeterNeumann x08gow==\n",
                "\n\n" + PETER_LINE.substring(1));

        assertThat(bad)
                .allSatisfy(
                        note -> assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(MalformedNote.class));
    }

    @Test
    void aKeyThatWasChangedOrCutIsRefused() {
        var key = PETER.vkey();
        for (var i = 0; i < key.length(); i++) {
            var changed = key.substring(0, i) + (char) (key.charAt(i) + 1) + key.substring(i + 1);
            var cut = key.substring(0, i);
            assertThatThrownBy(() -> NoteVerifier.parse(changed)).as(changed).isInstanceOf(MalformedNote.class);
            assertThatThrownBy(() -> NoteVerifier.parse(cut)).as(cut).isInstanceOf(MalformedNote.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                ""
            })
    void aKeyOfAnotherLengthOrAlgorithmIsRefused(String vkey) {
        assertThatThrownBy(() -> NoteVerifier.parse(vkey)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void aNewKeyVerifiesWhatItSigned() {
        for (var i = 0; i < 32; i++) {
            var signer = Ed25519Signer.generate("hegui.example/consent");
            var verifier = NoteVerifier.parse(signer.verifier().vkey());
            var text = NoteText.bytes("text\n");
            var signature = signer.sign(text);

            assertThat(verifier.verifies(text, signature)).isTrue();
            assertThat(verifier.verifies(NoteText.bytes("texT\n"), signature)).isFalse();
            assertThat(verifier.verifies(text, Arrays.copyOf(signature, 63))).isFalse();
            assertThat(verifier.fingerprint()).hasSize(64);
        }
    }
}
