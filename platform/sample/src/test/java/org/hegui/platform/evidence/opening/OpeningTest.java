package org.hegui.platform.evidence.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hegui.platform.evidence.Ledger.API;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.vault.Vault;

/** The sample commits to the topic of a note, which is {@code birthday} here. */
@QuarkusTest
@WithServiceResources
class OpeningTest {

    private static final String AUDITOR = Tokens.of("auditor");

    @Inject
    Vault vault;

    @Inject
    HandlerScope scope;

    @Test
    void aCommitmentOpensToWhatWasMeantAndToNothingElse() {
        var id = Ledger.entry(UUID.randomUUID());
        open(AUDITOR, id, "topic", "birthday").then().statusCode(200).body("matches", is(true));
        open(AUDITOR, id, "topic", "Birthday").then().statusCode(200).body("matches", is(false));
    }

    @Test
    void theEntryShowsTheCommitmentAndNotTheValue() throws SQLException {
        var id = Ledger.entry(UUID.randomUUID());
        assertThat(Ledger.detail(id).getString("entry.commitments.topic")).hasSize(43);
        assertThat(Ledger.detail(id).getString("body")).doesNotContain("birthday");
        assertThat(Database.texts("select encode(sealed_salt, 'hex') from evidence_salt where entry_id = ?", id))
                .hasSize(1);
    }

    @Test
    void theSameValueIsCommittedToDifferentlyEachTime() {
        var subject = UUID.randomUUID();
        var first = Ledger.detail(Ledger.entry(subject)).getString("entry.commitments.topic");
        var second = Ledger.detail(Ledger.entry(subject)).getString("entry.commitments.topic");
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void anOpeningIsProvedItself() {
        var id = Ledger.entry(UUID.randomUUID());
        open(AUDITOR, id, "topic", "birthday");
        API.get(AUDITOR, "/evidence?objectId=" + id)
                .then()
                .body("items.action", hasItem("evidence.opened"))
                .body("items[0].outcome", is("MATCHES"));
    }

    @Test
    void afterErasureNothingOpensAndEveryProofStillHolds() {
        var subject = UUID.randomUUID();
        var id = Ledger.sealed(Ledger.entry(subject));
        erase(subject);
        assertProblem(open(AUDITOR, id, "topic", "birthday"), 410, "subject-erased");
        assertThat(Ledger.proof(id).getString("state")).isEqualTo("SEALED");
        assertThat(Ledger.audit().getBoolean("whole")).isTrue();
    }

    @Test
    void whatIsNotCommittedToCannotBeOpened() {
        var id = Ledger.entry(UUID.randomUUID());
        assertProblem(open(AUDITOR, id, "name", "birthday"), 404, "commitment-not-found");
        assertProblem(open(AUDITOR, UUID.randomUUID(), "topic", "birthday"), 404, "evidence-not-found");
        assertProblem(
                open(Tokens.ofHandler(Tokens.HANDLER_B, "auditor"), id, "topic", "birthday"),
                404,
                "evidence-not-found");
    }

    @Test
    void onlyThoseWhoAuditMayOpen() {
        var id = Ledger.entry(UUID.randomUUID());
        assertProblem(open(Tokens.of("staff"), id, "topic", "birthday"), 403, "forbidden");
        assertProblem(
                API.postAnonymously("/evidence/" + id + "/openings", Map.of("name", "topic", "value", "birthday")),
                401,
                "unauthenticated");
    }

    private static Response open(String token, UUID id, String name, String value) {
        return API.post(token, "/evidence/" + id + "/openings", Map.of("name", name, "value", value));
    }

    private void erase(UUID subject) {
        scope.of(Tokens.HANDLER_A, () -> Panache.withTransaction(() -> vault.erase(Tokens.HANDLER_A, subject)))
                .await()
                .atMost(Duration.ofSeconds(30));
    }
}
