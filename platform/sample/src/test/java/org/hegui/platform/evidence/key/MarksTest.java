package org.hegui.platform.evidence.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.platform.keyset.KeysetFile;

class MarksTest {

    private static final String BODY = "{}";

    @TempDir
    private Path folder;

    @BeforeAll
    static void register() throws GeneralSecurityException {
        MacConfig.register();
    }

    @Test
    void aMarkOfAKeyThatAnotherReplicaSawFirstIsTheServicesOwn() throws Exception {
        var file = folder.resolve("marks.json");
        var before = KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG);
        var late = marks(Keysets.write(file, before));
        var old = late.ofEntry(BODY);
        Keysets.write(file, Keysets.withNewPrimary(before, PredefinedMacParameters.HMAC_SHA256_256BITTAG));
        var early = marks(file);

        assertThat(late.isOfEntry(early.ofEntry(BODY), BODY)).isTrue();
        assertThat(late.isOfEntry(old, BODY)).isTrue();
    }

    @Test
    void aMarkIsOfOneThingOnly() throws Exception {
        var marks = marks(Keysets.write(
                folder.resolve("marks.json"), KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG)));
        var id = new UUID(1, 2);
        var hash = new byte[32];

        assertThat(marks.isOfEntry(marks.ofEntry(BODY), "[]")).isFalse();
        assertThat(marks.isOfLeaf(marks.ofLeaf(3, id, hash), 4, id, hash)).isFalse();
        assertThat(marks.isOfLeaf(marks.ofLeaf(3, id, hash), 3, id, hash)).isTrue();
    }

    private static Marks marks(Path file) throws Exception {
        return new Marks(new KeysetFile<>(file, Marks::of));
    }
}
