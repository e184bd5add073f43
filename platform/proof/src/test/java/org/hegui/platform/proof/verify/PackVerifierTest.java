package org.hegui.platform.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.proof.note.Ed25519Signer;
import org.hegui.platform.proof.pack.PackEntry;
import org.hegui.platform.proof.pack.PackScope;
import org.hegui.platform.proof.pack.PackWriter;

/** What verifies, and what a pack looks like. */
class PackVerifierTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 20, 257})
    void anUntouchedPackVerifies(int size) throws IOException {
        var ledger = Ledger.of(size);

        var report = verify(ledger, ledger.pack(folder));

        assertThat(report).isInstanceOfSatisfying(PackReport.Verified.class, verified -> {
            assertThat(verified.manifest().entries()).isEqualTo(size);
            assertThat(verified.manifest().handler()).isEqualTo("acme");
            assertThat(verified.checkpoints()).isEqualTo(3);
            assertThat(verified.signedBy()).containsExactly(ledger.key.verifier());
        });
    }

    @Test
    void aPackOfSomeEntriesVerifies() throws IOException {
        var ledger = Ledger.of(50);
        var scope = new PackScope(Ledger.subject(1), null, Ledger.NOW.minusSeconds(2_000_000), Ledger.NOW);

        var report = verify(ledger, ledger.pack(folder, ledger.head(scope, 50), index -> index % 3 == 1));

        assertThat(report).isInstanceOfSatisfying(PackReport.Verified.class, verified -> {
            assertThat(verified.manifest().entries()).isEqualTo(17);
            assertThat(verified.manifest().scope()).isEqualTo(scope);
        });
    }

    @Test
    void aPackWithoutEntriesVerifies() throws IOException {
        var ledger = Ledger.of(5);

        var report = verify(ledger, ledger.pack(folder, ledger.head(PackScope.ALL, 5), index -> false));

        assertThat(report).isInstanceOf(PackReport.Verified.class);
    }

    @Test
    void withoutAKeyThoseOfThePackAreTrusted() throws IOException {
        var ledger = Ledger.of(5);

        var report = PackVerifier.trustingThePack().verify(ledger.pack(folder));

        assertThat(report).isInstanceOf(PackReport.Verified.class);
        assertThat(report.keys()).containsExactly(ledger.key.verifier());
    }

    @Test
    void anyTrustedKeyWillDo() throws IOException {
        var ledger = Ledger.of(5);
        var other = Ed25519Signer.generate(Ledger.ORIGIN).verifier();

        var report =
                PackVerifier.trusting(List.of(other, ledger.key.verifier())).verify(ledger.pack(folder));

        assertThat(report).isInstanceOf(PackReport.Verified.class);
    }

    @Test
    void aKeyIsTrustedForItsOwnLogOnly() throws IOException {
        var own = Ledger.of(5).key.verifier();
        var leaked = Ed25519Signer.generate("hegui.example/transfer");
        var forged = Ledger.signedBy(5, leaked).pack(folder);

        var report = PackVerifier.trusting(List.of(own, leaked.verifier())).verify(forged);

        ReportAssert.assertRefused(report, Fault.UNTRUSTED_SIGNATURE, "manifest.note");
    }

    @Test
    void theKeysOfOtherLogsAreNoHindranceAndNotReported() throws IOException {
        var ledger = Ledger.of(5);
        var other = Ed25519Signer.generate("hegui.example/transfer").verifier();

        var report =
                PackVerifier.trusting(List.of(other, ledger.key.verifier())).verify(ledger.pack(folder));

        assertThat(report).isInstanceOf(PackReport.Verified.class);
        assertThat(report.keys()).containsExactly(ledger.key.verifier());
    }

    @Test
    void theSummaryComparesMomentsAndNotTheirText() throws IOException {
        var whole =
                Ledger.entry(0, "acme").replaceAll("\"recordedAt\":\"[^\"]*", "\"recordedAt\":\"2026-11-01T00:00:00Z");
        var half = Ledger.entry(1, "acme")
                .replaceAll("\"recordedAt\":\"[^\"]*", "\"recordedAt\":\"2026-11-01T00:00:00.5Z");
        var pack = folder.resolve("pack.zip");
        var ledger = Ledger.of(2);
        try (var writer =
                new PackWriter(Files.newOutputStream(pack), ledger.head(PackScope.ALL, 2), List.of(ledger.key))) {
            writer.entry(new PackEntry(0, Ledger.id(0), whole, List.of()));
            writer.entry(new PackEntry(1, Ledger.id(1), half, List.of()));
            writer.finish();
        }

        assertThat(Tampered.of(pack).text("summary.en.txt"))
                .contains("Recorded: 2026-11-01T00:00:00Z to 2026-11-01T00:00:00.500Z");
    }

    @Test
    void theSummariesSayWhatIsInThePackInBothLanguages() {
        var pack = Tampered.of(Ledger.of(5).pack(folder));

        assertThat(pack.text("summary.en.txt"))
                .contains(
                        "Handler of personal information: acme",
                        "Entries: 5",
                        "  3  consent.granted",
                        "  2  consent.withdrawn",
                        "Recorded: 2026-11-10T12:13:20Z to 2026-11-10T12:13:24Z",
                        Ledger.of(1).key.verifier().vkey());
        assertThat(pack.text("summary.zh.txt")).contains("个人信息处理者：acme", "记录数：5", "  3  consent.granted");
    }

    @Test
    void thePlacesAreListedInRanges() {
        var ledger = Ledger.of(20);

        var pack = Tampered.of(ledger.pack(
                folder, ledger.head(PackScope.ALL, 20), index -> index == 0 || index > 4 && index < 9 || index == 19));

        assertThat(pack.text("indices.txt")).isEqualTo("0\n5-8\n19\n");
    }

    @Test
    void theWriterRefusesEntriesOutOfOrder() throws IOException {
        var ledger = Ledger.of(5);
        var out = Files.newOutputStream(folder.resolve("pack.zip"));

        try (var writer = new PackWriter(out, ledger.head(PackScope.ALL, 5), List.of(ledger.key))) {
            writer.entry(ledger.packEntry(3));
            assertThatThrownBy(() -> writer.entry(ledger.packEntry(3))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void checkpointsOutOfOrderAreNoHeadOfAPack() {
        var ledger = Ledger.of(5);

        assertThatThrownBy(() -> ledger.head(PackScope.ALL, 3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.head(PackScope.ALL)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPackThatWasNotFinishedIsRefused() throws IOException {
        var ledger = Ledger.of(5);
        var pack = folder.resolve("pack.zip");
        try (var writer =
                new PackWriter(Files.newOutputStream(pack), ledger.head(PackScope.ALL, 5), List.of(ledger.key))) {
            writer.entry(ledger.packEntry(3));
        }

        assertThat(verify(ledger, pack))
                .isInstanceOfSatisfying(
                        PackReport.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(Fault.MISSING_FILE));
    }

    private static PackReport verify(Ledger ledger, Path pack) throws IOException {
        return PackVerifier.trusting(List.of(ledger.key.verifier())).verify(pack);
    }
}
