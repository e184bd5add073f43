package org.hegui.benchmark.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.SignedNote;
import org.hegui.platform.proof.tree.InclusionProof;
import org.hegui.platform.proof.tree.TreeHash;

/** A proof of an entry anywhere in the tree beside the entry read without it. */
record ProofFigures(Calls calls, Report report, LedgerDatabase database) {

    private static final int TIMES = 1000;

    void measure() throws SQLException {
        report.head(String.format("a proof in %,d entries, over HTTP", database.sealed()));
        var auditor = Calls.auditor();
        var entries = database.some(TIMES);
        var read = entries.iterator();
        var proved = new ArrayList<>(entries).iterator();
        entries.subList(0, entries.size() / 6).forEach(id -> isProved(auditor, id));
        var both = Times.ofBoth(
                entries.size() * 5 / 6 - 1,
                () -> calls.get(auditor, "/evidence/" + read.next()),
                () -> calls.get(auditor, "/evidence/" + proved.next() + "/proof"));
        report.both("an entry read (yardstick)", both[0], "its proof", both[1]);
    }

    private void isProved(String auditor, UUID id) {
        var body = calls.get(auditor, "/evidence/" + id).get("body").asText();
        var answer = calls.get(auditor, "/evidence/" + id + "/proof");
        var checkpoint = Checkpoint.parse(
                SignedNote.parse(answer.get("checkpoint").asText()).text());
        var proof = new InclusionProof(answer.get("leafIndex").asLong(), checkpoint.size(), hashes(answer));
        if (!proof.proves(TreeHash.leaf(body.getBytes(StandardCharsets.UTF_8)), checkpoint.rootHash())) {
            throw new IllegalStateException("entry " + id + " isn't proved");
        }
    }

    private static List<byte[]> hashes(JsonNode answer) {
        return answer.get("hashes")
                .valueStream()
                .map(hash -> Base64.getDecoder().decode(hash.asText()))
                .toList();
    }
}
