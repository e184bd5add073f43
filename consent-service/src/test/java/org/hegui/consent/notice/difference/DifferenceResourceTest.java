package org.hegui.consent.notice.difference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.published;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.notice.NoticeOccasion;

@QuarkusTest
@WithServiceResources
class DifferenceResourceTest {

    @Test
    @SuppressWarnings("unchecked")
    void aVersionIsComparedWithTheOneBefore() {
        var code = code("notice");
        var first = published(completeNotice(code));
        var notice = completeNotice(code, NoticeOccasion.CHILDREN);
        ((Map<String, String>) notice.get("zh")).put("retention", "示例 保存一年");
        var second = API.create(pipo(), "/notices", notice);

        API.get(pipo(), "/notices/" + second + "/differences?with=" + first)
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("comparedVersion", is(1))
                .body("occasionsAdded", contains("CHILDREN"))
                .body("occasionsRemoved", empty())
                .body("items.field", contains("zh.retention", "zh.childrenRules", "en.childrenRules"))
                .body("items.change", contains("CHANGED", "ADDED", "ADDED"))
                .body("items[0].before", is("示例 retention"))
                .body("items[0].after", is("示例 保存一年"))
                .body("items[0].segments.kind", contains("KEPT", "REMOVED", "ADDED"))
                .body("items[0].segments.text", contains("示例 ", "retention", "保存一年"));
    }

    @Test
    void bothVersionsMustBeTheHandlersOwn() {
        var own = publishedNotice();
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "pipo");

        assertProblem(API.get(stranger, "/notices/" + own + "/differences?with=" + own), 404, "notice-not-found");
        assertProblem(
                API.get(pipo(), "/notices/" + own + "/differences?with=" + UUID.randomUUID()), 404, "notice-not-found");
        assertInvalid(API.get(pipo(), "/notices/" + own + "/differences"), "with");
        assertProblem(API.get(Tokens.of("security"), "/notices/" + own + "/differences?with=" + own), 403, "forbidden");
    }
}
