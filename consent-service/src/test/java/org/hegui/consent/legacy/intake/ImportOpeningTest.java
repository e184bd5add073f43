package org.hegui.consent.legacy.intake;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.staff;
import static org.hegui.consent.legacy.GivenImport.CSV;
import static org.hegui.consent.legacy.GivenImport.HEADER;
import static org.hegui.consent.legacy.GivenImport.INTEGRATOR;
import static org.hegui.consent.legacy.GivenImport.finished;
import static org.hegui.consent.legacy.GivenImport.granted;
import static org.hegui.consent.legacy.GivenImport.opened;
import static org.hegui.consent.legacy.GivenImport.provenance;
import static org.hegui.consent.legacy.GivenImport.send;
import static org.hegui.consent.legacy.GivenImport.sendAs;
import static org.hegui.consent.legacy.GivenImport.wanted;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** What an import needs before a file is sent, and who may have to do with it. */
@QuarkusTest
@WithServiceResources
class ImportOpeningTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    void nothingIsTakenOverWithoutProvenance() {
        var without = new HashMap<>(wanted(publishedNotice()));
        without.remove("provenance");
        assertInvalid(API.post(INTEGRATOR, "/consent-imports", without), "provenance");
        without.put("provenance", Map.of("collectedBy", "a shop", "from", "2020-01-01", "to", "2019-01-01"));
        assertInvalid(
                API.post(INTEGRATOR, "/consent-imports", without),
                "provenance.collectedHow",
                "provenance.documentHash");
        var backwards = wanted(publishedNotice());
        backwards.put("provenance", provenance("2020-01-02", "2020-01-01"));
        assertInvalid(API.post(INTEGRATOR, "/consent-imports", backwards), "provenance.to");
    }

    @Test
    void theNoticeIsOneThatPeopleCouldRead() {
        var draft = API.create(pipo(), "/notices", completeNotice(code("notice")));
        assertProblem(API.post(INTEGRATOR, "/consent-imports", wanted(draft)), 409, "notice-not-published");
        assertProblem(API.post(INTEGRATOR, "/consent-imports", wanted(UUID.randomUUID())), 404, "notice-not-found");

        var purpose = activePurpose("CONSENT");
        var wanted = wanted(publishedNotice());
        wanted.remove("noticeHash");
        var id = API.create(INTEGRATOR, "/consent-imports", wanted);
        send(id, CSV, HEADER + granted(customer, purpose));
        finished(id).then().body("refused", is(1));
        API.get(INTEGRATOR, "/consent-imports/" + id + "/rows")
                .then()
                .body("items[0].problem", is("SAID_BEFORE_NOTICE"))
                .body("items[0].consentId", nullValue());
    }

    @Test
    void whoMayTakeOverAndWhoMayLook() {
        var id = opened();
        for (var role : Arrays.asList("staff", "marketer", "auditor", "subject")) {
            var token = Tokens.of(role);
            assertProblem(API.post(token, "/consent-imports", wanted(publishedNotice())), 403, "forbidden");
            assertProblem(sendAs(token, id, CSV, HEADER), 403, "forbidden");
        }
        assertProblem(
                sendAs(Tokens.ofHandler(Tokens.HANDLER_B, "pipo"), id, CSV, HEADER), 404, "consent-import-not-found");
        API.get(Tokens.of("auditor"), "/consent-imports/" + id).then().statusCode(200);
        API.get(Tokens.of("auditor"), "/consent-imports").then().body("items.id", notNullValue());
        assertProblem(API.get(staff(), "/consent-imports/" + id), 403, "forbidden");
        assertProblem(
                API.get(Tokens.ofHandler(Tokens.HANDLER_B, "auditor"), "/consent-imports/" + id + "/rows"),
                404,
                "consent-import-not-found");
    }
}
