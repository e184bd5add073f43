package org.hegui.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hegui.customer.Given.API;
import static org.hegui.customer.Given.code;
import static org.hegui.customer.Given.customer;
import static org.hegui.customer.Given.existingCustomer;
import static org.hegui.customer.Given.person;
import static org.hegui.customer.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import org.hegui.customer.WithPeer;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
@WithPeer
class EraseCustomerTest {

    private static final String PIPO = "pipo";

    @Test
    void nothingOfThePersonStaysAndTheErasureIsProven() throws SQLException {
        var request = customer(person());
        var id = API.create(staff(), "/customers", request);
        erase(id);

        assertThat(row(id)).containsExactly("ERASED {} none");
        assertThat(Database.texts("select 1 from subject_key where subject_id = '" + id + "'"))
                .isEmpty();
        assertProblem(API.get(staff(), "/customers/" + id + "?purpose=" + code("permit-all")), 410, "subject-erased");
        assertProblem(API.get(Tokens.ofSubject(Tokens.HANDLER_A, id), "/customers/" + id), 410, "subject-erased");
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + id)
                .then()
                .body("items.action", is(List.of("customer.created", "customer.erased")))
                .body("items[1].outcome", is("ERASED"))
                .body("items[1].rules", hasItem("PIPL-47"));
        API.create(staff(), "/customers", request);
    }

    @Test
    void whatTheLedgerCommittedToCanBeOpenedNoMore() {
        var id = existingCustomer();
        var auditor = Tokens.of("auditor");
        var entry = API.get(auditor, "/evidence?subjectId=" + id).jsonPath().getString("items[0].id");
        erase(id);
        var guess = Map.of("name", "mobile", "value", person().get("mobile"));
        assertProblem(API.post(auditor, "/evidence/" + entry + "/openings", guess), 410, "subject-erased");
    }

    @Test
    void erasingTwiceChangesNothingMore() {
        var id = existingCustomer();
        erase(id);
        erase(id);
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + id)
                .then()
                .body("items.action", is(List.of("customer.created", "customer.erased")));
    }

    @Test
    void aRestoredBackupBringsNobodyBack() throws Exception {
        var id = existingCustomer();
        Database.change("create table old_customer as select * from customer where id = '" + id + "'");
        Database.change("create table old_key as select * from subject_key where subject_id = '" + id + "'");
        erase(id);
        waitUntil(() -> register().contains("\"" + id + "\",\"state\":\"DONE\""));
        Database.change("insert into subject_key select * from old_key");
        Database.change("delete from customer where id = ?", id);
        Database.change("insert into customer select * from old_customer");
        Database.change("delete from erased_subject where subject_id = ?", id);
        Database.change("drop table old_customer");
        Database.change("drop table old_key");

        waitUntil(() -> row(id).getFirst().startsWith("ERASED"));
        assertThat(row(id)).containsExactly("ERASED {} none");
        assertProblem(API.get(staff(), "/customers/" + id + "?purpose=" + code("permit-all")), 410, "subject-erased");
    }

    @Test
    void whoMayNot() {
        var id = existingCustomer();
        assertProblem(API.postAnonymously("/customers/" + id + "/erasure", ""), 401, "unauthenticated");
        for (var role : List.of("staff", "marketer", "auditor", "security", "integrator", "subject")) {
            assertProblem(API.post(Tokens.of(role), "/customers/" + id + "/erasure"), 403, "forbidden");
        }
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, PIPO);
        assertProblem(API.post(stranger, "/customers/" + id + "/erasure"), 404, "customer-not-found");
        var nobody = "/customers/" + UUID.randomUUID() + "/erasure";
        assertProblem(API.post(Tokens.of(PIPO), nobody), 404, "customer-not-found");
    }

    private static void erase(UUID id) {
        API.post(Tokens.of(PIPO), "/customers/" + id + "/erasure")
                .then()
                .statusCode(200)
                .body("id", is(id.toString()))
                .body("status", is("ERASED"));
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        for (var tries = 0; tries < 300 && !condition.call(); tries++) {
            Thread.sleep(100);
        }
    }

    private static String register() throws IOException {
        var file = ConfigProvider.getConfig().getValue("hegui.vault.erasure-register", String.class);
        return Files.readString(Path.of(file));
    }

    private static List<String> row(UUID id) throws SQLException {
        return Database.texts(
                "select status || ' ' || sealed_fields || ' ' || coalesce(member_number_index::text, 'none')"
                        + " from customer where id = '" + id + "'");
    }
}
