package org.hegui.platform.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

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
import org.hegui.platform.proof.pack.PackScope;

/** Each way to tamper with a pack is refused, and the first entry that fails is named. */
class TamperedPackTest {
    private static final String ENTRIES = "entries.ndjson";
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
    void aChangedEntryIsNamed() {
        pack.lines(ENTRIES, lines -> lines.replaceAll(line -> line.replace("granted", "refused")));

        assertEntryRefused(Fault.ENTRY_NOT_PROVEN, 0L, Ledger.id(0));
    }

    @Test
    void aChangedEntryInTheMiddleIsNamed() {
        pack.lines(ENTRIES, lines -> lines.set(13, lines.get(13).replace("withdrawn", "granted")));

        assertEntryRefused(Fault.ENTRY_NOT_PROVEN, 13L, Ledger.id(13));
    }

    @Test
    void aChangedProofIsNamed() {
        pack.lines(ENTRIES, lines -> {
            var line = lines.get(7);
            var at = line.indexOf("\"proof\":[\"") + 10;
            lines.set(7, line.substring(0, at) + (line.charAt(at) == 'A' ? 'B' : 'A') + line.substring(at + 1));
        });

        assertEntryRefused(Fault.ENTRY_NOT_PROVEN, 7L, Ledger.id(7));
    }

    @Test
    void anEntryThatWasTakenOutIsNamed() {
        pack.lines(ENTRIES, lines -> lines.remove(7));

        assertEntryRefused(Fault.ENTRY_MISSING, 7L, null);
    }

    @Test
    void theLastEntryThatWasTakenOutIsNamed() {
        pack.lines(ENTRIES, List::removeLast);

        assertEntryRefused(Fault.ENTRY_MISSING, 19L, null);
    }

    @Test
    void entriesThatChangedPlacesAreNamed() {
        pack.lines(ENTRIES, lines -> Collections.swap(lines, 4, 5));

        assertEntryRefused(Fault.ENTRY_MISSING, 4L, null);
    }

    @Test
    void anEntryThatWasMovedToTheEndIsNamed() {
        pack.lines(ENTRIES, lines -> {
            lines.add(lines.get(4));
            lines.add(19, lines.remove(19));
        });

        assertEntryRefused(Fault.ENTRY_OUT_OF_ORDER, 4L, Ledger.id(4));
    }

    @Test
    void anEntryThatIsThereTwiceIsNamed() {
        pack.lines(ENTRIES, lines -> lines.add(5, lines.get(4)));

        assertEntryRefused(Fault.ENTRY_DOUBLED, 4L, Ledger.id(4));
    }

    @Test
    void anEntryOfTheLedgerThatWasPutInIsNamed() throws IOException {
        var some = Tampered.of(ledger.pack(folder, ledger.head(PackScope.ALL, 20), index -> index != 7));
        some.lines(
                ENTRIES,
                lines -> lines.add(7, pack.text(ENTRIES).lines().toList().get(7)));

        assertEntryRefused(verify(some.write()), Fault.ENTRY_UNEXPECTED, 7L, Ledger.id(7));
    }

    @Test
    void anInventedEntryIsNamed() {
        pack.lines(ENTRIES, lines -> lines.add(lines.getLast().replace("\"index\":19", "\"index\":20")));

        assertEntryRefused(Fault.ENTRY_UNEXPECTED, 20L, Ledger.id(19));
    }

    @Test
    void leavingOutAnEntryAndItsPlaceIsSeen() {
        pack.lines(ENTRIES, List::removeLast).text("indices.txt", text -> "0-18\n");

        assertRefused(Fault.CHANGED_FILE, "indices.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "not JSON", "{\"index\":3}", "", "\u0000"})
    void aLineThatIsNoneIsNamed(String line) {
        pack.lines(ENTRIES, lines -> lines.set(3, line));

        assertEntryRefused(Fault.ENTRY_MALFORMED, 3L, null);
    }

    @Test
    void aLineThatIsTooLongIsNamed() {
        pack.lines(ENTRIES, lines -> lines.set(3, " ".repeat(3 << 20)));

        assertEntryRefused(Fault.TOO_LARGE, 3L, null);
    }

    @Test
    void anEntryInAnotherFormIsNamed() {
        pack.lines(ENTRIES, lines -> lines.set(3, lines.get(3).replace("\"entry\":\"{", "\"entry\":\"{ ")));

        assertEntryRefused(Fault.ENTRY_NOT_CANONICAL, 3L, Ledger.id(3));
    }

    @Test
    void anIdThatIsNotTheEntrysIsNamed() {
        pack.lines(
                ENTRIES,
                lines -> lines.set(
                        3, lines.get(3).replace("\"id\":\"" + Ledger.id(3) + "\"", "\"id\":\"" + Ledger.id(4) + "\"")));

        assertEntryRefused(Fault.ENTRY_MISMATCH, 3L, Ledger.id(4));
    }

    @Test
    void aLineInAnotherFormIsSeen() {
        pack.lines(ENTRIES, lines -> lines.set(3, lines.get(3).replace("{\"index\"", "{ \"index\"")));

        assertRefused(Fault.CHANGED_FILE, ENTRIES);
    }

    @Test
    void aForeignHandlersEntryIsNamed() throws IOException {
        var mixed = Ledger.with(20, 11, Ledger.entry(11, "other"));

        assertEntryRefused(verify(mixed.pack(folder)), Fault.ENTRY_MISMATCH, 11L, Ledger.id(11));
    }

    @Test
    void anEntryThatIsNoCanonicalJsonInTheLedgerItselfIsNamed() throws IOException {
        var spoiled = Ledger.with(20, 11, "no JSON");

        assertEntryRefused(verify(spoiled.pack(folder)), Fault.ENTRY_NOT_CANONICAL, 11L, Ledger.id(11));
    }

    @Test
    void anEntryOutsideTheScopeIsNamed() throws IOException {
        var about = ledger.head(new PackScope(new UUID(0, 9), null, null, null), 20);
        var until = ledger.head(new PackScope(null, null, null, Ledger.NOW.minusSeconds(1_000_000 - 8)), 20);

        assertEntryRefused(
                verify(ledger.pack(folder, about, index -> true)), Fault.ENTRY_OUT_OF_SCOPE, 1L, Ledger.id(1));
        assertEntryRefused(
                verify(ledger.pack(folder, until, index -> true)), Fault.ENTRY_OUT_OF_SCOPE, 8L, Ledger.id(8));
    }

    @Test
    void aChangedCheckpointIsNamed() {
        pack.text(CHECKPOINT, text -> text.replace("\n20\n", "\n21\n"));

        assertRefused(Fault.UNTRUSTED_SIGNATURE, CHECKPOINT);
    }

    @Test
    void aCheckpointOfAnotherKeyIsNamed() {
        var foreign = Ed25519Signer.generate(Ledger.ORIGIN);
        pack.text(
                CHECKPOINT,
                text -> Checkpoint.parse(SignedNote.parse(text).text())
                        .sign(List.of(foreign))
                        .format());

        assertRefused(Fault.UNTRUSTED_SIGNATURE, CHECKPOINT);
    }

    @Test
    void aCheckpointOfARewrittenLogIsNamed() throws IOException {
        var rewritten = Ledger.with(20, 2, Ledger.entry(3, "acme"));
        var earlier = "checkpoints/00000000000000000010.note";
        var forged = Tampered.of(rewritten.pack(folder)).text(earlier, text -> pack.text(earlier));

        assertRefused(verify(forged.write()), Fault.INCONSISTENT_CHECKPOINTS, earlier);
    }

    @Test
    void aCheckpointOfAnotherLogIsNamed() {
        var foreign = new Checkpoint("other", 20, new byte[32]);
        pack.text(CHECKPOINT, text -> foreign.sign(List.of(ledger.key)).format());

        assertRefused(Fault.WRONG_CHECKPOINT, CHECKPOINT);
    }

    @Test
    void aChangedManifestIsNamed() {
        pack.text("manifest.json", text -> text.replace("acme", "evil"));

        assertRefused(Fault.CHANGED_FILE, "manifest.json");
    }

    @Test
    void aManifestOfAnotherKeyIsNamed() {
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

        assertRefused(
                PackVerifier.trusting(List.of(foreign)).verify(pack.pack()),
                Fault.UNTRUSTED_SIGNATURE,
                "manifest.note");
    }

    @Test
    void aSignedManifestOfFewerFilesDoesNotVouchForTheOthers() {
        var files = new TreeMap<>(PackManifest.parse(pack.text("manifest.json")).files());
        files.remove("summary.zh.txt");
        sign(files);

        assertRefused(Fault.CHANGED_FILE, "summary.zh.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.zh.txt", "keys.json", "consistency.ndjson", "manifest.note", "manifest.json"})
    void aMissingFileIsNamed(String file) {
        pack.without(file);

        assertRefused(Fault.MISSING_FILE, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.zh.txt", "summary.en.txt", "keys.json"})
    void aChangedFileForPeopleIsNamed(String file) {
        pack.text(file, text -> text + " ");

        assertRefused(Fault.CHANGED_FILE, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.txt", "../../etc/passwd", "/etc/passwd", "checkpoints/", "checkpoints/1.note"})
    void aFurtherFileIsNamedAndWrittenNowhere(String file) {
        pack.files().put(file, new byte[0]);

        assertRefused(Fault.UNEXPECTED_FILE, file);
        assertThat(folder.toFile().list()).containsExactly("pack.zip");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsCutOff() {
        pack.files().put("manifest.note", new byte[64 << 20]);

        assertRefused(Fault.TOO_LARGE, "manifest.note");
    }

    @Test
    void tooManyFilesAreRefused() {
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
            assertRefused(verify(pack.pack()), Fault.BROKEN_ZIP, null);
        }
    }

    @Test
    void aZipThatNamesAHugeDirectoryIsRefused() throws IOException {
        try (var file = new RandomAccessFile(pack.pack().toFile(), "rw")) {
            file.seek(file.length() - 22 + 12);
            file.writeInt(0xffffff7f);
        }

        assertRefused(verify(pack.pack()), Fault.TOO_LARGE, null);
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

    private PackReport verify(Path file) throws IOException {
        return PackVerifier.trusting(List.of(ledger.key.verifier())).verify(file);
    }

    private void assertEntryRefused(Fault fault, long index, @Nullable String id) {
        assertEntryRefused(written(), fault, index, id);
    }

    private static void assertEntryRefused(PackReport report, Fault fault, long index, @Nullable String id) {
        assertThat(report).isInstanceOfSatisfying(PackReport.Refused.class, refused -> {
            assertThat(refused.fault()).isEqualTo(fault);
            assertThat(refused.file()).isEqualTo(ENTRIES);
            assertThat(refused.index()).isEqualTo(index);
            assertThat(refused.id()).isEqualTo(id);
        });
    }

    private void assertRefused(Fault fault, @Nullable String file) {
        assertRefused(written(), fault, file);
    }

    private static void assertRefused(PackReport report, Fault fault, @Nullable String file) {
        assertThat(report).isInstanceOfSatisfying(PackReport.Refused.class, refused -> {
            assertThat(refused.fault()).isEqualTo(fault);
            assertThat(refused.file()).isEqualTo(file);
            assertThat(refused.index()).isNull();
        });
    }

    private PackReport written() {
        try {
            return verify(pack.write());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
