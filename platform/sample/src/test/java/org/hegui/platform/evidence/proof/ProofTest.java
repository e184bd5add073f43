package org.hegui.platform.evidence.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.evidence.Ledger.API;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.evidence.EvidenceProblem;
import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.note.SignedNote;
import org.hegui.platform.proof.tree.ConsistencyProof;
import org.hegui.platform.proof.tree.InclusionProof;
import org.hegui.platform.proof.tree.TreeHash;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.testkit.document.ProblemPages;

@QuarkusTest
@WithServiceResources
class ProofTest {

    private static final String AUDITOR = Tokens.of("auditor");

    @Test
    void aSealedEntryIsProvedByNothingButItsTextTheProofAndThePublicKey() {
        var id = Ledger.sealedEntry();
        var proof = Ledger.proof(id);
        var leaf = TreeHash.leaf(Ledger.detail(id).getString("body").getBytes(StandardCharsets.UTF_8));
        var checkpoint = verified(proof.getString("checkpoint"));
        var hashes = proof.<String>getList("hashes").stream().map(Ledger::bytes).toList();
        assertThat(checkpoint.size()).isEqualTo(proof.getLong("treeSize"));
        assertThat(new InclusionProof(proof.getLong("leafIndex"), checkpoint.size(), hashes)
                        .proves(leaf, checkpoint.rootHash()))
                .isTrue();
    }

    @Test
    void theTextOfAnEntryIsCanonicalAndSaysWhoDidWhat() {
        var subject = UUID.randomUUID();
        var detail = Ledger.detail(Ledger.entry(subject));
        var body = detail.getString("body");
        assertThat(CanonicalJson.of(body)).isEqualTo(body);
        assertThat(CanonicalJson.read(body).path("subjectId").asText()).isEqualTo(subject.toString());
        assertThat(detail.getString("entry.action")).isEqualTo("note.created");
        assertThat(detail.getString("entry.clientId")).isEqualTo("tests");
        assertThat(detail.<String>getList("entry.roles")).containsExactly("staff");
    }

    @Test
    void anEntryStillWaitingIsPromised() {
        var id = Ledger.entry(UUID.randomUUID());
        var answer = API.get(AUDITOR, "/evidence/" + id + "/proof");
        // it may have been sealed meanwhile
        if (answer.statusCode() == 202) {
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(answer.jsonPath().getString("state")).isEqualTo("PENDING");
        }
        assertThat(Ledger.proof(Ledger.sealed(id)).getString("state")).isEqualTo("SEALED");
    }

    @Test
    void eachCheckpointIsConsistentWithTheOneBefore() {
        Ledger.sealedEntry();
        Ledger.sealedEntry();
        var page = API.get(AUDITOR, "/evidence/checkpoints?limit=200").jsonPath();
        var notes = page.<String>getList("items.note");
        assertThat(notes).hasSizeGreaterThan(1);
        for (var i = 1; i < notes.size(); i++) {
            var earlier = verified(notes.get(i - 1));
            var later = verified(notes.get(i));
            var answer = API.get(AUDITOR, "/evidence/consistency?from=" + earlier.size() + "&to=" + later.size());
            var hashes = answer.jsonPath().<String>getList("hashes").stream()
                    .map(Ledger::bytes)
                    .toList();
            assertThat(new ConsistencyProof(earlier.size(), later.size(), hashes)
                            .proves(earlier.rootHash(), later.rootHash()))
                    .isTrue();
        }
    }

    @Test
    void anEntryIsProvedToAnOlderCheckpointToo() {
        var id = Ledger.sealedEntry();
        var older = Ledger.proof(id).getLong("treeSize");
        Ledger.sealedEntry();
        var proof = API.get(AUDITOR, "/evidence/" + id + "/proof?size=" + older).jsonPath();
        assertThat(proof.getLong("treeSize")).isEqualTo(older);
        assertThat(verified(proof.getString("checkpoint")).size()).isEqualTo(older);
    }

    @Test
    void theNewestCheckpointIsPlainText() {
        Ledger.sealedEntry();
        var answer = API.get(AUDITOR, "/evidence/checkpoints/latest");
        answer.then().statusCode(200).contentType("text/plain");
        assertThat(verified(answer.asString()).origin()).isEqualTo("hegui/sample-service");
    }

    @Test
    void strangersSeeNothing() {
        var id = Ledger.sealedEntry();
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "auditor");
        assertProblem(API.get(stranger, "/evidence/" + id), 404, "evidence-not-found");
        assertProblem(API.get(stranger, "/evidence/" + id + "/proof"), 404, "evidence-not-found");
        API.get(stranger, "/evidence").then().statusCode(200);
        assertThat(API.get(stranger, "/evidence?limit=200").jsonPath().<String>getList("items.id"))
                .doesNotContain(id.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/evidence/keys",
                "/evidence/leaves",
                "/evidence/checkpoints",
                "/evidence/consistency?from=0&to=0"
            })
    void onlyThoseWhoAuditMayAsk(String path) {
        assertProblem(API.get(Tokens.of("staff"), path), 403, "forbidden");
        assertProblem(API.getAnonymously(path), 401, "unauthenticated");
        API.get(Tokens.of("counsel"), path).then().statusCode(200);
    }

    @Test
    void proofsOfWhatNeverWasAreRefused() {
        var id = Ledger.sealedEntry();
        assertProblem(API.get(AUDITOR, "/evidence/" + UUID.randomUUID() + "/proof"), 404, "evidence-not-found");
        assertProblem(API.get(AUDITOR, "/evidence/" + id + "/proof?size=999999999"), 404, "checkpoint-not-found");
        assertProblem(API.get(AUDITOR, "/evidence/consistency?from=0&to=999999999"), 404, "checkpoint-not-found");
        assertProblem(API.get(AUDITOR, "/evidence/consistency?from=2&to=1"), 400, "invalid-request");
        assertProblem(API.get(AUDITOR, "/evidence/consistency?from=2"), 400, "invalid-request");
    }

    @Test
    void entriesAreFoundByEachCondition() {
        var subject = UUID.randomUUID();
        var id = Ledger.entry(subject);
        var at = Ledger.detail(id).getString("entry.recordedAt");
        var about = "/evidence?subjectId=" + subject;
        assertThat(ids(about)).containsExactly(id.toString());
        assertThat(ids(about + "&action=note.created&objectType=note&from=" + at))
                .containsExactly(id.toString());
        assertThat(ids(about + "&to=" + at)).isEmpty();
        assertThat(ids(about + "&action=note.renamed")).isEmpty();
    }

    @Test
    void eachRefusalIsExplained() {
        ProblemPages.assertExplained(EvidenceProblem.values());
    }

    private static List<String> ids(String path) {
        return API.get(AUDITOR, path).jsonPath().getList("items.id");
    }

    private static Checkpoint verified(String note) {
        var keys = API.get(AUDITOR, "/evidence/keys").jsonPath().<String>getList("keys").stream()
                .map(NoteVerifier::parse)
                .toList();
        var signed = SignedNote.parse(note);
        assertThat(signed.verifiedBy(keys)).hasSize(1);
        return Checkpoint.parse(signed.text());
    }
}
