package org.hegui.consent.notice.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.published;
import static org.hegui.platform.testkit.Api.assertInvalid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.hegui.consent.notice.ListedPurpose;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.notice.NoticeOccasion;

/** The page on which people read what they are told. */
@QuarkusTest
@WithServiceResources
class NoticePageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String HOSTILE = "<script>alert(1)</script> & \"{hash}\" <img src=x onerror=alert(1)>";

    @Test
    void aBrowserGetsAPageInItsLanguage() throws Exception {
        var code = code("notice");
        var notice = published(completeNotice(code, NoticeOccasion.CHILDREN, NoticeOccasion.PROVIDE));
        ListedPurpose.of(notice, "0198c5f0-0000-7000-8000-000000000001");

        page(code, "zh-CN,zh;q=0.9,en;q=0.8")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", "zh-CN")
                .header("Vary", "Accept, Accept-Language")
                .body(containsString("<html lang=\"zh-CN\">"))
                .body(containsString("<h1>个人信息处理告知</h1>"))
                .body(containsString("<strong>处理不满十四周岁未成年人的个人信息</strong>"))
                .body(containsString("<dd>示例 childrenRules</dd>"))
                .body(containsString("<td>姓名、手机号码</td><td>1年</td>"))
                .body(containsString("<td>示例 recipientName</td>"))
                .body(containsString("<a href=\"?lang=en\" hreflang=\"en\" lang=\"en\">English</a>"))
                .body(containsString("href=\"/consent/v1/public/notices/handler-a/" + code + "/1/document\" download"));
        page(code, "en-GB")
                .then()
                .header("Content-Language", "en")
                .body(containsString("<h1>Personal information notice</h1>"))
                .body(containsString("<dd>sample childrenRules</dd>"))
                .body(containsString("<td>full name, mobile number</td><td>1 year</td>"))
                .body(containsString("<a href=\"?lang=zh-CN\" hreflang=\"zh-CN\" lang=\"zh-CN\">中文</a>"));
    }

    @Test
    void theLinkChangesTheLanguage() {
        var code = code("notice");
        published(completeNotice(code));

        page(code + "?lang=en", "zh-CN").then().body(containsString("<html lang=\"en\">"));
        page(code + "/1?lang=zh-CN", "en").then().body(containsString("<html lang=\"zh-CN\">"));
        assertInvalid(page(code + "?lang=fr", "en"), "lang");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheNoticeSaysIsTextAndNothingElse() {
        var code = code("notice");
        var notice = completeNotice(code);
        for (var language : List.of("zh", "en")) {
            var items = (Map<String, String>) notice.get(language);
            items.put("handlerName", HOSTILE);
            items.put("purpose", HOSTILE);
        }
        published(notice);

        var html = page(code, "en").asString();

        assertThat(html)
                .doesNotContain("<script", "<img", " style=", "http://", "https://")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;{hash}&quot;");
    }

    @Test
    void thePageLoadsNothingButItsOwnStyle() throws Exception {
        var code = code("notice");
        published(completeNotice(code));

        var page = page(code, "en");

        var html = page.asString();
        var style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        page.then()
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'sha256-"
                                + Base64.getEncoder().encodeToString(sha256(style))
                                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void aFormerVersionSaysThatItIsOne() {
        var code = code("notice");
        published(completeNotice(code));
        published(completeNotice(code));

        page(code + "/1", "en")
                .then()
                .body(containsString("This is a former version; it is no longer in force."))
                .body(containsString("<a href=\"/consent/v1/public/notices/handler-a/" + code + "?lang=en\">"));
        page(code, "zh-CN").then().body(not(containsString("不再适用")), containsString("aria-current=\"page\">版本 2</a>"));
    }

    private static Response page(String address, String language) {
        return given().accept(BROWSER)
                .header("Accept-Language", language)
                .get("/consent/v1/public/notices/handler-a/" + address);
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
