package org.hegui.consent.receipt;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.published;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class ReceiptResourceTest {

    private static final String HOSTILE = "<script>alert('1')</script> & \"co\"";

    private final UUID customer = UUID.randomUUID();
    private final String self = Tokens.ofSubject(Tokens.HANDLER_A, customer);

    @Test
    void theReceiptSaysWhatWasSaidAboutWhatToWhom() {
        var id = granted(activePurpose("CONSENT"));
        API.get(self, "/consents/" + id + "/receipt")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("schema_version", is("iso-iec-ts-27560:2023/hegui:1"))
                .body("receipt_id", is(id.toString()))
                .body("consent_record.record_id", is(id.toString()))
                .body("consent_record.pii_principal_id", is(customer.toString()))
                .body("consent_record.pii_processing.jurisdiction", is("CN"))
                .body("consent_record.pii_processing.language", is("zh-CN"))
                .body("consent_record.pii_processing.privacy_notice.notice_version", is(1))
                .body("consent_record.pii_processing.privacy_notice.content_hash", notNullValue())
                .body("consent_record.pii_processing.purposes", hasSize(1))
                .body("consent_record.pii_processing.purposes[0].purpose", is("示例目的"))
                .body("consent_record.pii_processing.purposes[0].lawful_basis", is("CONSENT"))
                .body("consent_record.pii_processing.purposes[0].retention_period", is("P1Y"))
                .body("consent_record.pii_processing.purposes[0].pii_information.pii_type", hasSize(2))
                .body("consent_record.pii_processing.purposes[0].withdrawal_method", is("示例 withdrawal"))
                .body("consent_record.party_identification[0].party_name", is("示例 handlerName"))
                .body("consent_record.party_identification[0].party_contact", is("示例 handlerContact"))
                .body("consent_record.events[0].event_state", is("GRANTED"))
                .body("consent_record.events[0].event_type", is("GENERAL"))
                .body("consent_record.events[0].event_time", notNullValue())
                .body("proof.evidence_id", notNullValue());
    }

    @Test
    void theProofIsThereAsSoonAsTheEntryIsSealed() {
        var path = "/consents/" + granted(activePurpose("CONSENT")) + "/receipt";
        var proof = await().until(() -> API.get(self, path), answer -> "SEALED".equals(answer.path("proof.status")));
        proof.then()
                .body("proof.status", is("SEALED"))
                .body("proof.leaf_hash", notNullValue())
                .body("proof.checkpoint", containsString("hegui/consent-service"));
        String entry = proof.path("proof.evidence_id");
        API.get(Tokens.of("auditor"), "/evidence/" + entry)
                .then()
                .body("leafHash", is(proof.<String>path("proof.leaf_hash")))
                .body("entry.subjectId", is(customer.toString()));
    }

    @Test
    void whoHoldsTheReceiptLearnsWhetherItCountsAndNobodyElseLearnsAnything() {
        var id = granted(activePurpose("CONSENT"));
        var address = URI.create(receipt(id, "application/json").path("verification_url"));
        var path = address.getPath().substring("/consent/v1".length()) + "?" + address.getQuery();
        API.getAnonymously(path).then().statusCode(200).body("valid", is(true)).body("state", is("GRANTED"));

        API.post(self, "/consents/" + id + "/withdrawal", Map.of("channel", "app"))
                .then()
                .statusCode(201);
        API.getAnonymously(path).then().body("size()", is(2)).body("state", is("WITHDRAWN"));
        assertProblem(API.getAnonymously(path.replaceAll(".{4}$", "0000")), 404, "consent-not-found");
        assertProblem(
                API.getAnonymously(path.replace(id.toString(), UUID.randomUUID().toString())),
                404,
                "consent-not-found");
        assertProblem(API.getAnonymously("/public/receipts/" + id), 400, "invalid-request");
    }

    @Test
    void thePdfCanBeReadAndSaysTheSame() throws IOException {
        var id = granted(activePurpose("CONSENT"));
        var answer = receipt(id, "application/pdf");
        answer.then().statusCode(200).contentType("application/pdf").header("Content-Language", is("zh-CN"));
        assertThat(new String(answer.asByteArray(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            assertThat(document.getNumberOfPages()).isPositive();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("个人信息处理同意凭证", "示例目的", "示例 handlerName", id.toString());
        }
    }

    @Test
    void thePageIsInTheReadersLanguage() {
        var id = granted(activePurpose("CONSENT"));
        receipt(id, "text/html").then().contentType("text/html").body(containsString("lang=\"zh-CN\""));
        var english = given().auth()
                .oauth2(self)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "fr, en;q=0.9, zh;q=0.5")
                .get("/consent/v1/consents/" + id + "/receipt");
        english.then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("lang=\"en\""))
                .body(containsString("Consent given"))
                .body(containsString("<path d=\"M"));
    }

    @Test
    void whatANoticeSaysIsTextAndNeverMarkup() {
        var notice = completeNotice(code("notice"));
        notice.put("zh", hostile(notice.get("zh")));
        receipt(granted(activePurpose("CONSENT", published(notice))), "text/html")
                .then()
                .statusCode(200)
                .body(not(containsString("<script")))
                .body(containsString("&lt;script&gt;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/pdf", "text/html"})
    void nobodySeesAnothersReceipt(String type) {
        var path = "/consent/v1/consents/" + granted(activePurpose("CONSENT")) + "/receipt";
        for (var stranger : new String[] {
            Tokens.ofSubject(Tokens.HANDLER_A, UUID.randomUUID()), Tokens.ofHandler(Tokens.HANDLER_B, "staff")
        }) {
            var accept = type + ", application/problem+json;q=0.1";
            assertProblem(
                    given().auth().oauth2(stranger).header("Accept", accept).get(path), 404, "consent-not-found");
        }
        assertThat(given().auth()
                        .oauth2(Tokens.of("marketer"))
                        .header("Accept", type)
                        .get(path)
                        .statusCode())
                .isEqualTo(403);
        assertThat(given().header("Accept", type).get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void anotherFormIsNotAcceptable() {
        var id = granted(activePurpose("CONSENT"));
        assertProblem(receipt(id, "image/png"), 406, "not-acceptable");
        given().auth()
                .oauth2(self)
                .header("Accept", "*/*")
                .get("/consent/v1/consents/" + id + "/receipt")
                .then()
                .contentType("application/json");
    }

    private UUID granted(String purpose) {
        return API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
    }

    private Response receipt(UUID id, String type) {
        return given().auth().oauth2(self).header("Accept", type).get("/consent/v1/consents/" + id + "/receipt");
    }

    private static Map<Object, Object> hostile(Object items) {
        var hostile = new HashMap<Object, Object>((Map<?, ?>) items);
        hostile.replaceAll((_, _) -> HOSTILE);
        return hostile;
    }
}
