package org.hegui.benchmark.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipFile;

import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.verify.PackReport;
import org.hegui.platform.proof.verify.PackVerifier;

/** What reads every entry: an audit, a pack, and the check of the pack. */
record WholeFigures(Calls calls, Report report, LedgerDatabase database) {

    private static final int BUFFER = 1 << 16;

    void measure(Path file) throws SQLException, IOException {
        report.head("all entries");
        var start = System.nanoTime();
        var rows = database.hashAll();
        var hashing = System.nanoTime() - start;
        report.bulk("hashed and compared by SQL (yardstick)", rows, hashing, hashing);
        report.bulk("audited", rows, Times.nanos(this::audit), hashing);
        start = System.nanoTime();
        database.readAll();
        var reading = System.nanoTime() - start;
        report.bulk("read by SQL in the order of the tree (yardstick)", rows, reading, reading);
        report.bulk("exported as a pack", rows, Times.nanos(() -> calls.pack(file)), reading);
        start = System.nanoTime();
        hash(file);
        var unpacking = System.nanoTime() - start;
        report.bulk("the pack unpacked and hashed (yardstick)", rows, unpacking, unpacking);
        start = System.nanoTime();
        verify(file);
        report.bulk("verified", rows, System.nanoTime() - start, unpacking);
        report.note("the pack has %,d MB", Files.size(file) / 1_000_000);
    }

    private void audit() {
        if (!calls.audit().get("whole").asBoolean()) {
            throw new IllegalStateException("the ledger isn't whole");
        }
    }

    private void verify(Path file) throws IOException {
        var key = calls.get(Calls.auditor(), "/evidence/keys").get("current").asText();
        var verdict = PackVerifier.trusting(List.of(NoteVerifier.parse(key))).verify(file);
        if (!(verdict instanceof PackReport.Verified)) {
            throw new IllegalStateException("the pack doesn't verify: " + verdict);
        }
    }

    private static byte[] hash(Path file) throws IOException {
        try (var pack = new ZipFile(file.toFile())) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (var entry : pack.stream().toList()) {
                try (var in = pack.getInputStream(entry)) {
                    for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        digest.update(buffer, 0, read);
                    }
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
