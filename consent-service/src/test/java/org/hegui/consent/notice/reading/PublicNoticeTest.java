package org.hegui.consent.notice.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.published;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.consent.notice.ListedPurpose;
import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.notice.NoticeOccasion;

/** Whoever is told need not log in to read it. */
@QuarkusTest
@WithServiceResources
class PublicNoticeTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void theNewestVersionIsReadWithoutAToken() throws Exception {
        var code = code("notice");
        published(completeNotice(code));
        var second = published(completeNotice(code, NoticeOccasion.EXPORT));
        API.create(pipo(), "/notices", completeNotice(code));
        var purpose = ListedPurpose.of(second);

        API.getAnonymously("/public/notices/handler-a/" + code)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Vary", containsString("Accept"))
                .body("id", is(second.toString()))
                .body("version", is(2))
                .body("occasions", contains("EXPORT"))
                .body("zh.purpose", is("示例 purpose"))
                .body("en.purpose", is("sample purpose"))
                .body("publishedAt", notNullValue())
                .body("supersededAt", nullValue())
                .body("collectionList.purpose", contains(purpose))
                .body("thirdPartyList", hasSize(0))
                .body("versions.version", contains(2, 1));
    }

    @Test
    void formerVersionsStayReadable() {
        var code = code("notice");
        published(completeNotice(code));
        published(completeNotice(code));

        API.getAnonymously("/public/notices/handler-a/" + code + "/1")
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("supersededAt", notNullValue());
    }

    @Test
    void theDownloadProvesItsHash() throws Exception {
        var code = code("notice");
        published(completeNotice(code, NoticeOccasion.SENSITIVE));

        var file = API.getAnonymously("/public/notices/handler-a/" + code + "/1/document");

        file.then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"notice-" + code + "-1.json\"");
        var said = (ObjectNode) new ObjectMapper().readTree(file.asByteArray());
        var hash = said.get("contentHash").asText();
        said.retain("code", "version", "occasions", "zh", "en");
        assertThat(HexFormat.of().formatHex(sha256(CanonicalJson.of(said)))).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler-b/%s", "handler-c/%s", "*/%s", "%%20/%s", "handler-a/no-%s", "handler-a/%s/2"})
    void whatIsNotPublishedThereIsNotFound(String address) {
        var code = code("notice");
        published(completeNotice(code));
        API.create(pipo(), "/notices", completeNotice(code));

        var path = "/consent/v1/public/notices/" + address.formatted(code);
        assertProblem(given().urlEncodingEnabled(false).get(path), 404, "notice-not-found");
        assertProblem(given().urlEncodingEnabled(false).accept(BROWSER).get(path), 404, "notice-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "one", "1/2", "99999999999"})
    void whatIsNoVersionIsNotFound(String version) {
        var code = code("notice");
        published(completeNotice(code));

        assertProblem(API.getAnonymously("/public/notices/handler-a/" + code + "/" + version), 404, "not-found");
    }

    @Test
    void aDraftIsNotFound() {
        var code = code("notice");
        API.create(pipo(), "/notices", completeNotice(code));

        assertProblem(API.getAnonymously("/public/notices/handler-a/" + code), 404, "notice-not-found");
        assertProblem(API.getAnonymously("/public/notices/handler-a/" + code + "/1"), 404, "notice-not-found");
    }

    @Test
    void theCallersOwnHandlerMakesNoDifference() {
        var code = code("notice");
        published(completeNotice(code));

        API.get(Tokens.ofHandler(Tokens.HANDLER_B, "staff"), "/public/notices/handler-a/" + code)
                .then()
                .statusCode(200);
        assertProblem(API.get(pipo(), "/public/notices/handler-b/" + code), 404, "notice-not-found");
        assertProblem(API.get(Tokens.forged("staff"), "/public/notices/handler-a/" + code), 401, "unauthenticated");
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
