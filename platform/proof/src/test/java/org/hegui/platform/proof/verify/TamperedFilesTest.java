package org.hegui.platform.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.Ed25519Signer;
import org.hegui.platform.proof.note.SignedNote;
import org.hegui.platform.proof.pack.PackFormat;
import org.hegui.platform.proof.pack.PackManifest;

/** Each way to tamper with the other files, or with the ZIP, is refused. */
class TamperedFilesTest {
    private static final String CHECKPOINT = "checkpoints/00000000000000000020.note";

    private final Ledger ledger = Ledger.of(20);

    @TempDir
    private Path folder;

    private Tampered pack;

    @BeforeEach
    void makeAPack() {
        pack = Tampered.of(ledger.pack(folder));
    }

    @Test
    void puttingItTogetherAgainChangesNothing() throws IOException {
        assertThat(verify(pack.write())).isInstanceOf(PackReport.Verified.class);
    }

    @Test
    void aChangedCheckpointIsNamed() throws IOException {
        pack.text(CHECKPOINT, text -> text.replace("\n20\n", "\n21\n"));

        assertRefused(Fault.UNTRUSTED_SIGNATURE, CHECKPOINT);
    }

    @Test
    void aCheckpointOfAnotherKeyIsNamed() throws IOException {
        var foreign = Ed25519Signer.generate(Ledger.ORIGIN);
        pack.text(
                CHECKPOINT,
                text -> Checkpoint.parse(SignedNote.parse(text).text())
                        .sign(List.of(foreign))
                        .format());

        assertRefused(Fault.UNTRUSTED_SIGNATURE, CHECKPOINT);
    }

    @Test
    void aCheckpointSignedWithAnotherLogsKeyIsNamed() throws IOException {
        var leaked = Ed25519Signer.generate("hegui.example/transfer");
        pack.text(
                CHECKPOINT,
                text -> Checkpoint.parse(SignedNote.parse(text).text())
                        .sign(List.of(leaked))
                        .format());

        var report = PackVerifier.trusting(List.of(leaked.verifier(), ledger.key.verifier()))
                .verify(pack.write());

        ReportAssert.assertRefused(report, Fault.UNTRUSTED_SIGNATURE, CHECKPOINT);
    }

    @Test
    void aCheckpointOfARewrittenLogIsNamed() throws IOException {
        var rewritten = Ledger.with(20, 2, Ledger.entry(3, "acme"));
        var earlier = "checkpoints/00000000000000000010.note";
        var forged = Tampered.of(rewritten.pack(folder)).text(earlier, text -> pack.text(earlier));

        ReportAssert.assertRefused(verify(forged.write()), Fault.INCONSISTENT_CHECKPOINTS, earlier);
    }

    @Test
    void aCheckpointOfAnotherLogIsNamed() throws IOException {
        var foreign = new Checkpoint("other", 20, new byte[32]);
        pack.text(CHECKPOINT, text -> foreign.sign(List.of(ledger.key)).format());

        assertRefused(Fault.WRONG_CHECKPOINT, CHECKPOINT);
    }

    @Test
    void aChangedManifestIsNamed() throws IOException {
        pack.text("manifest.json", text -> text.replace("acme", "evil"));

        assertRefused(Fault.CHANGED_FILE, "manifest.json");
    }

    @Test
    void aManifestOfAnotherKeyIsNamed() throws IOException {
        var foreign = Ed25519Signer.generate(Ledger.ORIGIN);
        pack.text(
                "manifest.note",
                text -> SignedNote.sign(SignedNote.parse(text).text(), List.of(foreign))
                        .format());

        assertRefused(Fault.UNTRUSTED_SIGNATURE, "manifest.note");
    }

    @Test
    void aForeignKeyRefusesThePack() throws IOException {
        var foreign = Ed25519Signer.generate(Ledger.ORIGIN).verifier();

        ReportAssert.assertRefused(
                PackVerifier.trusting(List.of(foreign)).verify(pack.pack()),
                Fault.UNTRUSTED_SIGNATURE,
                "manifest.note");
    }

    @Test
    void aSignedManifestOfFewerFilesDoesNotVouchForTheOthers() throws IOException {
        var files = new TreeMap<>(PackManifest.parse(pack.text("manifest.json")).files());
        files.remove("summary.zh.txt");
        sign(files);

        assertRefused(Fault.CHANGED_FILE, "summary.zh.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.zh.txt", "keys.json", "consistency.ndjson", "manifest.note", "manifest.json"})
    void aMissingFileIsNamed(String file) throws IOException {
        pack.without(file);

        assertRefused(Fault.MISSING_FILE, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.zh.txt", "summary.en.txt", "keys.json"})
    void aChangedFileForPeopleIsNamed(String file) throws IOException {
        pack.text(file, text -> text + " ");

        assertRefused(Fault.CHANGED_FILE, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.txt", "../../etc/passwd", "/etc/passwd", "checkpoints/", "checkpoints/1.note"})
    void aFurtherFileIsNamedAndWrittenNowhere(String file) throws IOException {
        pack.files().put(file, new byte[0]);

        assertRefused(Fault.UNEXPECTED_FILE, file);
        assertThat(folder.toFile().list()).containsExactly("pack.zip");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsCutOff() throws IOException {
        pack.files().put("manifest.note", new byte[64 << 20]);

        assertRefused(Fault.TOO_LARGE, "manifest.note");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        for (var i = 0; i < 10_100; i++) {
            pack.files().put("checkpoints/x" + i, new byte[0]);
        }

        assertRefused(Fault.TOO_LARGE, null);
    }

    @Test
    void aZipThatWasCutOffIsRefused() throws IOException {
        var bytes = Files.readAllBytes(pack.pack());
        for (var length : List.of(0, 1, 22, bytes.length / 2, bytes.length - 1)) {
            Files.write(pack.pack(), Arrays.copyOf(bytes, length));
            ReportAssert.assertRefused(verify(pack.pack()), Fault.BROKEN_ZIP, null);
        }
    }

    @Test
    void aZipThatNamesAHugeDirectoryIsRefused() throws IOException {
        try (var file = new RandomAccessFile(pack.pack().toFile(), "rw")) {
            file.seek(file.length() - 22 + 12);
            file.writeInt(0xffffff7f);
        }

        ReportAssert.assertRefused(verify(pack.pack()), Fault.TOO_LARGE, null);
    }

    private void sign(TreeMap<String, String> files) {
        var old = PackManifest.parse(pack.text("manifest.json"));
        var manifest = new PackManifest(
                        old.service(),
                        old.handler(),
                        old.scope(),
                        old.madeAt(),
                        old.origin(),
                        old.checkpoint(),
                        old.entries(),
                        files)
                .json();
        var text = PackFormat.manifestText(old.origin(), manifest.getBytes(StandardCharsets.UTF_8));
        pack.text("manifest.json", ignored -> manifest);
        pack.text(
                "manifest.note",
                ignored -> SignedNote.sign(text, List.of(ledger.key)).format());
    }

    private void assertRefused(Fault fault, @Nullable String file) throws IOException {
        ReportAssert.assertRefused(verify(pack.write()), fault, file);
    }

    private PackReport verify(Path file) throws IOException {
        return PackVerifier.trusting(List.of(ledger.key.verifier())).verify(file);
    }
}
