package org.hegui.platform.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    /** The example of C2SP tlog-checkpoint, without its signatures. */
    @Test
    void theExampleOfTheSpecificationIsRead() {
        var text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

        var checkpoint = Checkpoint.parse(text);

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20852163);
        assertThat(checkpoint.rootHash()).isEqualTo(Base64.getDecoder().decode(ROOT));
        assertThat(checkpoint.extensions()).isEmpty();
        assertThat(checkpoint.text()).isEqualTo(text);
    }

    @Test
    void furtherLinesAreKept() {
        var text = "log\n0\n" + ROOT + "\none\ntwo\n";

        assertThat(Checkpoint.parse(text).extensions()).containsExactly("one", "two");
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
    }

    @Test
    void aSignedCheckpointComesBack() {
        var old = Ed25519Signer.generate("log");
        var fresh = Ed25519Signer.generate("log");
        var checkpoint = new Checkpoint("log", 7, Base64.getDecoder().decode(ROOT));

        var note = SignedNote.parse(checkpoint.sign(List.of(old, fresh)).format());

        assertThat(Checkpoint.parse(note.text()).text()).isEqualTo(checkpoint.text());
        assertThat(note.verifiedBy(List.of(fresh.verifier()))).containsExactly(fresh.verifier());
        assertThat(note.verifiedBy(List.of(old.verifier()))).containsExactly(old.verifier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log\n",
                "log\n1\n",
                "log\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "log\n01\n" + ROOT + "\n",
                "log\n-1\n" + ROOT + "\n",
                "log\n+1\n" + ROOT + "\n",
                "log\n１\n" + ROOT + "\n",
                "log\n99999999999999999999\n" + ROOT + "\n",
                "log\n1\nCsUYapGGPo4=\n",
                "log\n1\n" + ROOT + "\n\n",
                "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(MalformedNote.class);
    }
}
