package org.hegui.consent.consent.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.platform.testkit.Api.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.consent.GivenPeople;
import org.hegui.consent.Versions;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.LegalTime;
import org.hegui.statute.consent.ConsentKind;

/** The strengths of consent, and what is no consent at all. */
@QuarkusTest
@WithServiceResources
class KindsTest {

    private static final String RECIPIENT_1 = "00000000-0000-7000-8000-000000000001";
    private static final String RECIPIENT_2 = "00000000-0000-7000-8000-000000000002";
    private static final String RECIPIENT_3 = "00000000-0000-7000-8000-000000000003";

    private static final String HASH = "cd".repeat(32);
    private static final LocalDate TODAY = LegalTime.date(Instant.now());

    private final UUID customer = UUID.randomUUID();
    private String purpose;

    @BeforeEach
    void describePurpose() {
        purpose = activePurpose("CONSENT");
    }

    @ParameterizedTest
    @EnumSource(ConsentKind.class)
    void everyKindCanBeGivenAndRefused(ConsentKind kind) {
        said(complete(kind)).then().statusCode(201).body("kind", is(kind.name()));
        var refusal = complete(kind);
        refusal.put("answer", "REFUSED");
        refusal.remove("interaction");
        said(refusal).then().statusCode(201).body("status", is("REFUSED"));
    }

    @Test
    void whatAKindNeedsMustBeThere() {
        assertInvalid(said(without(ConsentKind.SEPARATE, "interaction")), "interaction");
        assertInvalid(said(without(ConsentKind.WRITTEN, "interaction")), "interaction");
        assertInvalid(said(without(ConsentKind.WRITTEN, "documentHash")), "documentHash");
        assertInvalid(said(without(ConsentKind.GUARDIAN, "guardian")), "guardian");
        said(without(ConsentKind.GENERAL, "interaction")).then().statusCode(201);
    }

    @ParameterizedTest
    @EnumSource(ConsentKind.class)
    void aBoxTickedBeforehandIsNoConsent(ConsentKind kind) {
        var request = complete(kind);
        request.put("interaction", Map.of("explicitAct", true, "preTicked", true));
        assertRefused(said(request), 409, "pre-ticked", "PIPL-14", "PIPL-5", "CPR-23", "NTM-13");
    }

    @Test
    void goingOnIsNoConsent() {
        var request = complete(ConsentKind.GENERAL);
        request.put("interaction", Map.of("explicitAct", false, "preTicked", false));
        assertRefused(said(request), 409, "not-explicit", "PIPL-14");
    }

    @Test
    void oneActStandsForOnePurpose() {
        var request = complete(ConsentKind.SEPARATE);
        request.put(
                "interaction",
                Map.of("explicitAct", true, "preTicked", false, "bundledWith", List.of(activePurpose("CONSENT"))));
        assertRefused(said(request), 409, "bundled", "NDSR-62(7)", "PIPL-14", "CPR-23", "NTM-13");
    }

    @Test
    void sensitiveKindsAreAskedForItemByItem() {
        Versions.covering(purpose, "bankCardNumber", "gpsPoint", "mobile");
        assertRefused(said(complete(ConsentKind.SEPARATE)), 409, "bundled", "NTM-13");
        for (var field : List.of("bankCardNumber", "gpsPoint")) {
            var one = complete(ConsentKind.SEPARATE);
            one.put("categories", List.of(field));
            said(one).then().statusCode(201);
        }
    }

    @Test
    void aSeparateConsentNamesARecipientOfThePurpose() {
        Versions.naming(purpose, RECIPIENT_1, RECIPIENT_2);
        var unknown = complete(ConsentKind.SEPARATE);
        unknown.put("recipient", RECIPIENT_3);
        assertRefused(said(unknown), 409, "recipient-not-named", "PIPL-23");
        for (var recipient : List.of(RECIPIENT_1, RECIPIENT_2)) {
            var named = complete(ConsentKind.SEPARATE);
            named.put("recipient", recipient);
            said(named).then().statusCode(201).body("recipient", is(recipient));
            assertProblem(said(named), 409, "consent-already-given");
        }
    }

    @Test
    void aGuardiansConsentEndsOnTheFourteenthBirthday() {
        var birthday = TODAY.plusDays(40);
        known("CHILD", birthday);
        said(complete(ConsentKind.GUARDIAN))
                .then()
                .statusCode(201)
                .body("saidBy", is("GUARDIAN"))
                .body("guardian.relation", is("PARENT"))
                .body("validUntil", is(LegalTime.startOf(birthday).toString()));
        said(complete(ConsentKind.GENERAL))
                .then()
                .statusCode(201)
                .body("validUntil", is(LegalTime.startOf(birthday).toString()));
    }

    @Test
    void nobodyIsAGuardianOfAGrownUp() {
        known("TEEN", TODAY.plusYears(3));
        assertRefused(said(complete(ConsentKind.GUARDIAN)), 409, "not-a-child", "PIPL-31");
        said(complete(ConsentKind.GENERAL)).then().statusCode(201).body("validUntil", nullValue());
    }

    @Test
    void theAgeIsAskedForBeforeAGuardianIsHeardAndForNobodyElse() {
        var child = GivenPeople.failing("down");
        var request = complete(ConsentKind.GUARDIAN);
        request.put("subjectId", child);
        assertThat(said(request).statusCode()).isBetween(502, 504);
        var own = consent(child, purpose, "GRANTED");
        said(own).then().statusCode(201);
        API.get(staff(), "/consents?subjectId=" + child).then().body("items.kind", is(List.of("GENERAL")));
    }

    @Test
    void theGuardianMayDeclareTheBirthdayWhenNobodyKnowsTheAge() {
        var declared = TODAY.plusYears(2);
        said(guardian(declared))
                .then()
                .statusCode(201)
                .body("validUntil", is(LegalTime.startOf(declared).toString()));
        assertRefused(said(guardian(TODAY)), 409, "not-a-child", "PIPL-31");
    }

    @Test
    void aChildIsNoChildForLongerThanANewborn() {
        var latest = LegalTime.startOf(TODAY.plusYears(14)).toString();
        said(guardian(null)).then().statusCode(201).body("validUntil", is(latest));
    }

    @Test
    void aGrantMayEndWithinTheRetentionOfThePurpose() {
        var end = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        said(until(end)).then().statusCode(201).body("validUntil", is(end.toString()));
        said(until(end.plusSeconds(1))).then().statusCode(201);
        assertProblem(said(until(end)), 409, "consent-already-given");
        said(complete(ConsentKind.GENERAL)).then().statusCode(201).body("validUntil", nullValue());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 400})
    void anEndThatCannotBe(long days) {
        assertInvalid(said(until(Instant.now().plus(days, ChronoUnit.DAYS))), "validUntil");
    }

    private Map<String, Object> until(Instant end) {
        var request = complete(ConsentKind.GENERAL);
        request.put("validUntil", end.toString());
        return request;
    }

    private Map<String, Object> guardian(@Nullable LocalDate childUntil) {
        var guardian = new HashMap<String, Object>(Map.of("relation", "OTHER_GUARDIAN", "evidenceHash", HASH));
        if (childUntil != null) {
            guardian.put("childUntil", childUntil.toString());
        }
        var request = complete(ConsentKind.GUARDIAN);
        request.put("guardian", guardian);
        return request;
    }

    private Map<String, Object> without(ConsentKind kind, String field) {
        var request = complete(kind);
        request.remove(field);
        return request;
    }

    private Map<String, Object> complete(ConsentKind kind) {
        var request = consent(customer, purpose, "GRANTED");
        request.put("kind", kind.name());
        if (kind == ConsentKind.WRITTEN) {
            request.put("documentHash", HASH);
        }
        if (kind == ConsentKind.GUARDIAN) {
            request.put("guardian", Map.of("relation", "PARENT", "evidenceHash", HASH));
        }
        return request;
    }

    private void known(String group, LocalDate until) {
        GivenPeople.aged(customer, group, until.toString(), false);
    }

    private static Response said(Object request) {
        return API.post(staff(), "/consents", request);
    }
}
