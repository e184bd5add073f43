package org.hegui.platform.evidence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.evidence.ledger.StoredEntry;
import org.hegui.platform.evidence.ledger.fault.Fault;
import org.hegui.platform.evidence.reading.EvidenceResponse;
import org.hegui.platform.proof.tree.Frontier;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class BatchMakerTest {

    @Inject
    BatchMaker maker;

    @Test
    void evenTheFirstCheckpointTakesNoEntryWithoutAMark() throws SQLException {
        var id = Ledger.sealedEntry();
        var body = Ledger.detail(id).getString("body");
        var unmarked = new Pending(id, entry(body), false);

        var batch = maker.make(Optional.empty(), Frontier.EMPTY, List.of(unmarked));

        assertThat(batch.faults()).isEqualTo(Map.of(id, Fault.FORGED));
        assertThat(batch.leaves()).isEmpty();
    }

    private static StoredEntry entry(String body) {
        var text = EvidenceResponse.of(body);
        UUID subject = text.subjectId();
        return new StoredEntry(
                text.id(),
                Tokens.HANDLER_A,
                text.recordedAt(),
                text.action(),
                text.objectType(),
                text.objectId(),
                subject,
                body,
                null);
    }
}
