package org.hegui.consent.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.hegui.consent.Versions;
import org.hegui.platform.testkit.Concurrently;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class ConsentResourceTest {

    private static final Map<String, String> BY_APP = Map.of("channel", "app");

    private final UUID customer = UUID.randomUUID();

    @Test
    void aCustomerGrantsAndWithdrawsAndBothAreKept() {
        var purpose = activePurpose("CONSENT");
        var self = Tokens.ofSubject(Tokens.HANDLER_A, customer);
        var granted = API.post(self, "/consents", consent(customer, purpose, "GRANTED"))
                .then()
                .statusCode(201);
        granted.body("status", is("GRANTED"))
                .body("kind", is("GENERAL"))
                .body("saidBy", is("SUBJECT"))
                .body("clientId", is("tests"))
                .body("purposeVersionId", notNullValue())
                .body("noticeId", is(Versions.notice(purpose).toString()))
                .body("evidenceId", notNullValue());
        String id = granted.extract().path("id");

        API.post(self, "/consents/" + id + "/withdrawal", BY_APP)
                .then()
                .statusCode(201)
                .body("status", is("WITHDRAWN"))
                .body("withdraws", is(id));

        API.get(self, "/consents?subjectId=" + customer)
                .then()
                .body("items.status", is(List.of("GRANTED", "WITHDRAWN")))
                .body("items.evidenceId", everyItem(notNullValue()));
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer)
                .then()
                .body("items.action", is(List.of("consent.granted", "consent.withdrawn")))
                .body("items.outcome", is(List.of("GRANTED", "WITHDRAWN")));
    }

    @Test
    void whoBroughtItInIsKept() {
        var purpose = activePurpose("CONSENT");
        said(staff(), consent(customer, purpose, "REFUSED")).body("saidBy", is("STAFF"));
        said(Tokens.of("integrator"), consent(customer, purpose, "REFUSED")).body("saidBy", is("INTEGRATOR"));
    }

    @Test
    void statementsOfOnePurposeCanBeListedAlone() {
        var one = activePurpose("CONSENT");
        said(staff(), consent(customer, one, "GRANTED"));
        said(staff(), consent(customer, activePurpose("CONSENT"), "REFUSED"));
        API.get(staff(), "/consents?subjectId=" + customer + "&purpose=" + one)
                .then()
                .body("items.status", is(List.of("GRANTED")));
        assertProblem(
                API.get(staff(), "/consents?subjectId=" + customer + "&purpose=" + code("none")),
                404,
                "purpose-not-found");
    }

    @Test
    void agreeingTwiceToTheSameIsNothingNew() {
        var purpose = activePurpose("CONSENT");
        var grant = API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        var part = consent(customer, purpose, "GRANTED");
        part.put("categories", List.of("mobile"));
        assertProblem(API.post(staff(), "/consents", part), 409, "consent-already-given")
                .body("detail", containsString(grant.toString()));
        var english = consent(customer, purpose, "GRANTED");
        english.put("language", "en");
        said(staff(), english);
        said(staff(), consent(customer, purpose, "REFUSED"));
        said(staff(), consent(customer, purpose, "GRANTED"));
    }

    @Test
    void agreeingToMoreOrToAnotherTextIsNew() {
        var purpose = activePurpose("CONSENT");
        var part = consent(customer, purpose, "GRANTED");
        part.put("categories", List.of("mobile"));
        said(staff(), part);
        said(staff(), consent(customer, purpose, "GRANTED"));
        Versions.next(purpose, publishedNotice(), 1);
        said(staff(), consent(customer, purpose, "GRANTED"));
        assertProblem(
                API.post(staff(), "/consents", consent(customer, purpose, "GRANTED")), 409, "consent-already-given");
    }

    @Test
    void onlyTheCurrentNoticeIsConsentedTo() {
        var purpose = activePurpose("CONSENT");
        var outdated = consent(customer, purpose, "GRANTED");
        outdated.put("noticeId", Versions.notice(purpose));
        Versions.next(purpose, publishedNotice(), 1);
        assertProblem(API.post(staff(), "/consents", outdated), 409, "notice-outdated")
                .body("detail", containsString(Versions.notice(purpose).toString()));
        outdated.put("noticeId", Versions.notice(purpose));
        said(staff(), outdated).body("noticeId", is(Versions.notice(purpose).toString()));
    }

    @Test
    void nobodyIsAskedAboutARetiredPurpose() {
        var purpose = activePurpose("CONSENT");
        Versions.retire(purpose);
        assertProblem(API.post(staff(), "/consents", consent(customer, purpose, "GRANTED")), 409, "purpose-not-active");
    }

    @Test
    void manyAtOnceAreSaidOneAfterTheOther() throws SQLException {
        var purposes =
                IntStream.range(0, 4).mapToObj(_ -> activePurpose("CONSENT")).toList();
        var grants = purposes.stream()
                .map(purpose -> API.create(staff(), "/consents", consent(customer, purpose, "GRANTED")))
                .toList();
        List<Callable<Integer>> calls = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(i -> () -> switch (i % 3) {
                    case 0 ->
                        API.post(staff(), "/consents/" + grants.get(i % 4) + "/withdrawal", BY_APP)
                                .statusCode();
                    case 1 ->
                        API.post(staff(), "/consents", consent(customer, purposes.get(i % 4), "GRANTED"))
                                .statusCode();
                    default ->
                        API.post(staff(), "/consents", consent(customer, purposes.get(i % 4), "REFUSED"))
                                .statusCode();
                })
                .toList();
        assertThat(Concurrently.all(calls)).isSubsetOf(201, 409);
        var times = Database.texts("select said_at from consent where subject_id = ? order by id", customer);
        assertThat(times).hasSizeGreaterThan(8).isSorted().doesNotHaveDuplicates();
        API.get(Tokens.of("auditor"), "/evidence?limit=200&subjectId=" + customer)
                .then()
                .body("items", hasSize(times.size()));
    }

    private static ValidatableResponse said(String token, Object request) {
        return API.post(token, "/consents", request).then().statusCode(201);
    }

    @Test
    void aCustomerSpeaksForNobodyElse() {
        var purpose = activePurpose("CONSENT");
        var grant = API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        var other = Tokens.ofSubject(Tokens.HANDLER_A, UUID.randomUUID());
        assertProblem(API.post(other, "/consents", consent(customer, purpose, "GRANTED")), 403, "forbidden");
        assertProblem(API.get(other, "/consents?subjectId=" + customer), 403, "forbidden");
        assertProblem(API.get(other, "/consents/" + grant), 404, "consent-not-found");
        assertProblem(API.post(other, "/consents/" + grant + "/withdrawal", BY_APP), 404, "consent-not-found");
    }

    @Test
    void whatCannotBeConsentedTo() {
        var draft = code("purpose");
        API.create(pipo(), "/purposes", purpose(draft, "CONSENT", publishedNotice()));
        assertProblem(API.post(staff(), "/consents", consent(customer, draft, "GRANTED")), 409, "purpose-not-active");
        assertProblem(
                API.post(staff(), "/consents", consent(customer, code("none"), "GRANTED")), 404, "purpose-not-found");
        var beyond = consent(customer, activePurpose("CONSENT"), "GRANTED");
        beyond.put("categories", List.of("email"));
        assertProblem(API.post(staff(), "/consents", beyond), 400, "unknown-code");
        var unproven = consent(customer, activePurpose("CONSENT"), "GRANTED");
        unproven.remove("uiEvidence");
        assertProblem(API.post(staff(), "/consents", unproven), 400, "invalid-request");
        API.get(staff(), "/consents?subjectId=" + customer).then().body("items", hasSize(0));
    }

    @Test
    void anotherHandlerSeesNothing() {
        var purpose = activePurpose("CONSENT");
        var grant = API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "staff");
        assertProblem(API.get(stranger, "/consents/" + grant), 404, "consent-not-found");
        assertProblem(API.post(stranger, "/consents/" + grant + "/withdrawal", BY_APP), 404, "consent-not-found");
        assertProblem(API.post(stranger, "/consents", consent(customer, purpose, "GRANTED")), 404, "purpose-not-found");
        API.get(stranger, "/consents?subjectId=" + customer).then().body("items", hasSize(0));
    }

    @Test
    void whoMayNot() {
        var request = consent(customer, "any", "GRANTED");
        assertProblem(API.postAnonymously("/consents", request), 401, "unauthenticated");
        assertProblem(API.post(Tokens.of("marketer"), "/consents", request), 403, "forbidden");
        assertProblem(API.post(Tokens.of("auditor"), "/consents", request), 403, "forbidden");
        assertProblem(API.get(Tokens.of("marketer"), "/consents?subjectId=" + customer), 403, "forbidden");
        assertProblem(API.get(staff(), "/consents"), 400, "invalid-request");
    }
}
