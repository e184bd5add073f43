package org.hegui.platform.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever byte is changed, there is a report; and when it is good, the files are those that were signed. */
class AnyBytePropertyTest {
    private static final Ledger LEDGER = Ledger.of(6);

    private static Path folder;
    private static byte[] original;
    private static Tampered files;

    @BeforeContainer
    static void makeAPack() throws IOException {
        folder = Files.createTempDirectory("hegui-pack");
        var pack = LEDGER.pack(folder);
        original = Files.readAllBytes(pack);
        files = Tampered.of(pack);
    }

    @AfterContainer
    static void removeIt() throws IOException {
        Files.delete(folder.resolve("pack.zip"));
        Files.delete(folder);
    }

    @Property(tries = 500)
    void aChangedByteIsNeverTakenForGoodContent(@ForAll int at, @ForAll byte value) throws IOException {
        var bytes = original.clone();
        bytes[Math.floorMod(at, bytes.length)] = value;
        var pack = Files.write(folder.resolve("pack.zip"), bytes);

        var report = PackVerifier.trusting(List.of(LEDGER.key.verifier())).verify(pack);

        if (report instanceof PackReport.Verified) {
            assertThat(Tampered.of(pack).files()).containsExactlyEntriesOf(files.files());
        }
    }
}
