package org.hegui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.Ed25519Signer;

class VerifyEvidenceTest {
    private static final String VKEY = Made.KEY.verifier().vkey();
    private static final int NONE = -1;

    @TempDir
    private Path folder;

    @Test
    void aPackThatIsWholeVerifies() throws IOException {
        var answer = verify(pack(10, NONE), "--key", VKEY);

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .startsWith("VERIFIED: ")
                .contains("entries: 10", "handler: acme", "scope: all entries", VKEY)
                .doesNotContain("!!!");
    }

    @Test
    void theFirstEntryThatFailsIsNamed() throws IOException {
        var answer = verify(pack(10, 6), "--key", VKEY);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).startsWith("REFUSED: entry 6 (id " + Made.id(6) + "), entries.ndjson: ");
    }

    @Test
    void theReportIsInChineseWhenAskedFor() throws IOException {
        assertThat(verify(pack(10, NONE), "--key", VKEY, "--lang", "zh").out())
                .startsWith("验证通过：")
                .contains("记录数：10");
        assertThat(verify(pack(10, 6), "--key", VKEY, "--lang", "zh").out())
                .startsWith("验证未通过：第 6 号记录（编号 " + Made.id(6) + "），entries.ndjson：");
    }

    @Test
    void theReportIsJsonWhenAskedFor() throws IOException {
        var good = new ObjectMapper()
                .readTree(verify(pack(10, NONE), "--key", VKEY, "--json").out());
        var bad = new ObjectMapper()
                .readTree(verify(pack(10, 6), "--key", VKEY, "--json").out());

        assertThat(good.path("verified").booleanValue()).isTrue();
        assertThat(good.path("consistent").booleanValue()).isTrue();
        assertThat(good.path("trustedKeysOfThePack").booleanValue()).isFalse();
        assertThat(good.path("entries").longValue()).isEqualTo(10);
        assertThat(bad.path("verified").booleanValue()).isFalse();
        assertThat(bad.path("fault").textValue()).isEqualTo("ENTRY_NOT_PROVEN");
        assertThat(bad.path("index").longValue()).isEqualTo(6);
        assertThat(bad.path("id").textValue()).isEqualTo(Made.id(6));
        assertThat(bad.path("zh").textValue()).isNotEmpty();
    }

    @Test
    void withoutAKeyTheReportWarnsAndShowsWhatToCompare() throws IOException {
        var answer = verify(pack(10, NONE));

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out())
                .startsWith("!!! No --key was given")
                .contains("CONSISTENT: ", VKEY, Made.KEY.verifier().fingerprint())
                .doesNotContain("VERIFIED");
    }

    @Test
    void withoutAKeyNothingIsVerified() throws IOException {
        var answer = verify(pack(10, NONE), "--json");
        var json = new ObjectMapper().readTree(answer.out());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(json.path("verified").booleanValue()).isFalse();
        assertThat(json.path("consistent").booleanValue()).isTrue();
        assertThat(json.path("trustedKeysOfThePack").booleanValue()).isTrue();
    }

    @Test
    void withoutAKeyAPackThatIsNotOfOnePieceIsRefused() throws IOException {
        var answer = verify(pack(10, 6), "--json");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(answer.out()).path("consistent").booleanValue())
                .isFalse();
    }

    @Test
    void aForeignKeyRefusesThePack() throws IOException {
        var foreign = Ed25519Signer.generate(Made.ORIGIN).verifier().vkey();

        var answer = verify(pack(10, NONE), "--key", foreign);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).startsWith("REFUSED: manifest.note: ");
    }

    @Test
    void keysMayComeFromAFileAndBeSeveral() throws IOException {
        var foreign = Ed25519Signer.generate(Made.ORIGIN).verifier().vkey();
        var keys = Files.writeString(folder.resolve("keys.txt"), "# the ledger's key\n" + VKEY + "\n\n");

        assertThat(verify(pack(10, NONE), "--key", foreign, "--key", keys.toString())
                        .code())
                .isZero();
    }

    @Test
    void aCheckpointThatWasKeptMustBeInThePack() throws IOException {
        var older = new Checkpoint(Made.ORIGIN, 9, new byte[32]).sign(List.of(Made.KEY));
        var other = new Checkpoint(Made.ORIGIN, 10, new byte[32]).sign(List.of(Made.KEY));
        var kept = folder.resolve("checkpoints.txt");

        assertThat(compared(Files.writeString(kept, older.format())).out()).contains("no checkpoint of the size");
        // as a service appends them: the last one counts
        assertThat(compared(Files.writeString(kept, older.format() + "\n" + other.format() + "\n"))
                        .out())
                .startsWith("REFUSED: ")
                .contains("another than the one given");
    }

    @Test
    void aCheckpointThatIsInThePackChangesNothing() throws IOException {
        var pack = pack(10, NONE);
        var kept = folder.resolve("checkpoints.txt");
        try (var zip = new ZipFile(pack.toFile())) {
            var note = zip.getInputStream(zip.getEntry("checkpoints/00000000000000000010.note"));
            Files.write(kept, note.readAllBytes());
        }

        assertThat(compared(kept).code()).isZero();
    }

    @Test
    void aPackThatWasCutOffIsRefused() throws IOException {
        var pack = pack(10, NONE);
        var bytes = Files.readAllBytes(pack);
        Files.write(pack, Arrays.copyOf(bytes, bytes.length / 2));

        var answer = verify(pack, "--key", VKEY);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEqualTo("REFUSED: The file isn't a whole ZIP." + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "missing.zip",
                "pack.zip more.zip",
                "pack.zip --key",
                "pack.zip --key nonsense",
                "pack.zip --key pack.zip",
                "pack.zip --key empty.txt",
                "pack.zip --checkpoint",
                "pack.zip --checkpoint missing.txt",
                "pack.zip --checkpoint empty.txt",
                "pack.zip --checkpoint pack.zip",
                "pack.zip --lang fr",
                "pack.zip --unknown"
            })
    void whatCannotBeCheckedIsAnsweredInOneSentence(String words) throws IOException {
        pack(10, NONE);
        Files.createFile(folder.resolve("empty.txt"));
        var arguments = Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        word.matches(".*\\.(zip|txt)") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);

        var answer = verify(arguments);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).hasSize(1);
    }

    @Test
    void textThatSteersATerminalIsNotShown() {
        assertThat(Printable.of("a\u001b[2Jb\u202ec\n汉")).isEqualTo("a?[2Jb?c?汉");
        assertThat(Printable.of("x".repeat(1000))).hasSize(201);
    }

    private Answer compared(Path kept) throws IOException {
        return verify(pack(10, NONE), "--key", VKEY, "--checkpoint", kept.toString());
    }

    private Path pack(int size, int spoiled) throws IOException {
        return Made.pack(folder.resolve("pack.zip"), size, spoiled);
    }

    private static Answer verify(Path pack, String... options) {
        var arguments = Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = pack.toString();
        return verify(arguments);
    }

    private static Answer verify(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = new VerifyEvidence(Language.EN, new PrintWriter(out)).run(new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    private record Answer(int code, String out, String err) {}
}
