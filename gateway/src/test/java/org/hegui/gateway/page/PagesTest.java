package org.hegui.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesTest {

    private static final String POLICY = "Content-Security-Policy";

    @Test
    void theStartPageIsChineseUnlessTheReaderPrefersEnglish() {
        page("/", "zh-CN,zh;q=0.9,en;q=0.8")
                .then()
                .statusCode(200)
                .header("Content-Language", "zh-CN")
                .header("Vary", containsString("Accept-Language"))
                .body(containsString("<html lang=\"zh-CN\">"), containsString("正在运行的服务"));
    }

    @Test
    void theStartPageExistsInEnglish() {
        page("/", "en-US,en;q=0.9")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body(containsString("<html lang=\"en\">"), containsString("What runs"));
    }

    @Test
    void theStartPageSaysWhatRuns() {
        var rows = page("/", "en").asString().split("<tr>");

        assertThat(rows[2]).contains("Consent", "/consent/v1", "Ready");
        assertThat(rows[3]).contains("Customer", "/customer/v1", "Not ready");
        assertThat(rows[4]).contains("Breach", "/breach/v1", "Unreachable");
        assertThat(rows[5]).contains("Transfer", "/transfer/v1", "Ready");
    }

    @Test
    void theStartPageLeadsOn() {
        var page = page("/", "en").asString();

        assertThat(page)
                .contains(
                        "href=\"/swagger-ui/\"",
                        "href=\"/problems\"",
                        "href=\"/openapi/consent.yaml\"",
                        "href=\"/openapi/customer.yaml\"",
                        "href=\"/openapi/breach.yaml\"",
                        "href=\"/openapi/transfer.yaml\"");
    }

    @Test
    void pagesLoadNothingButTheirOwnStyle() throws Exception {
        var page = page("/", "en");
        var html = page.asString();
        var style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.getHeaders().getValues(POLICY))
                .isEqualTo(List.of("default-src 'none'; style-src 'sha256-" + hash
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));
        assertThat(html).doesNotContain("<script", " style=", " src=", "http://", "https://");
    }

    @Test
    void pagesCarryProtectingHeaders() {
        page("/problems", "en")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }

    @Test
    void theKindsOfProblemAreExplainedInBothLanguages() {
        page("/problems/peer-unavailable", "zh")
                .then()
                .statusCode(200)
                .body(allOf(containsString("peer-unavailable"), containsString("暂时无法连接")));
        page("/problems/peer-unavailable", "en")
                .then()
                .statusCode(200)
                .body(allOf(containsString("cannot be reached"), not(containsString("**"))));
    }

    @Test
    void allKindsOfProblemAreListed() {
        page("/problems", "en")
                .then()
                .statusCode(200)
                .body(containsString("/problems/malformed-body"), containsString("/problems/internal-error"));
    }

    @Test
    void anUnknownKindOfProblemHasNoPage() {
        page("/problems/no-such-thing", "en")
                .then()
                .statusCode(404)
                .body(containsString("There is nothing here"), not(containsString("no-such-thing")));
    }

    @Test
    void aPageIsOnlyRead() {
        assertProblem(given().request(Method.POST, "/"), 405, "method-not-allowed");
    }

    private static Response page(String path, String acceptLanguage) {
        return given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", acceptLanguage)
                .get(path);
    }
}
