package org.hegui.consent.notice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.published;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Statute;
import org.hegui.statute.notice.NoticeItem;
import org.hegui.statute.notice.NoticeOccasion;
import org.hegui.statute.notice.NoticeRule;

@QuarkusTest
@WithServiceResources
class PublicationTest {

    @Test
    void aCompleteNoticeIsPublishedAndKeepsItsHash() {
        var id = API.create(pipo(), "/notices", completeNotice(code("notice")));
        API.get(pipo(), "/notices/" + id)
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("contentHash", nullValue());

        API.change(pipo(), "/notices/" + id + "/publication")
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("contentHash.length()", is(64))
                .body("publishedAt", notNullValue());

        assertProblem(API.change(pipo(), "/notices/" + id + "/publication"), 409, "notice-already-published");
    }

    @Test
    void aNoticeWithoutRetentionInEnglishIsRefusedByName() {
        var notice = completeNotice(code("notice"));
        ((Map<?, ?>) notice.get("en")).remove("retention");
        var id = API.create(pipo(), "/notices", notice);

        assertProblem(API.change(pipo(), "/notices/" + id + "/publication"), 409, "notice-incomplete")
                .body("detail", containsString("en.retention"))
                .body("detail", not(containsString("zh.retention")))
                .body("rules", is(List.of("PIPL-17")));
        API.get(pipo(), "/notices/" + id).then().body("status", is("DRAFT"));
    }

    @Test
    void sensitiveInformationNeedsNecessityAndImpact() {
        var notice = completeNotice(code("notice"));
        notice.put("occasions", List.of("SENSITIVE"));
        var id = API.create(pipo(), "/notices", notice);

        assertProblem(API.change(pipo(), "/notices/" + id + "/publication"), 409, "notice-incomplete")
                .body("rules", hasItem("PIPL-30"))
                .body("detail", containsString("zh.necessity"))
                .body("detail", containsString("zh.impact"));
    }

    @ParameterizedTest
    @EnumSource(NoticeOccasion.class)
    void eachOccasionAsksForItsItemsInBothLanguages(NoticeOccasion occasion) {
        var notice = completeNotice(code("notice"));
        notice.put("occasions", List.of(occasion));
        var id = API.create(pipo(), "/notices", notice);
        var added = new NoticeRule(Statute.load().asOf(LocalDate.of(2026, 11, 22))).added(Set.of(occasion));
        var fields = Stream.of("zh.", "en.")
                .flatMap(language -> added.stream().map(item -> language + item.code()))
                .toArray(String[]::new);

        assertProblem(API.change(pipo(), "/notices/" + id + "/publication"), 409, "notice-incomplete")
                .body("violations.field", contains(fields))
                .body("violations.message", everyItem(containsString("must state ")))
                .body(
                        "rules",
                        everyItem(oneOf(added.stream().map(NoticeItem::rule).toArray())));

        published(completeNotice(code("notice"), occasion));
    }

    @Test
    void whatADraftLacksIsToldBeforehand() {
        var notice = completeNotice(code("notice"), NoticeOccasion.CHILDREN);
        ((Map<?, ?>) notice.get("zh")).remove("childrenRules");
        ((Map<?, ?>) notice.get("en")).remove("retention");
        var id = API.create(pipo(), "/notices", notice);

        API.get(pipo(), "/notices/" + id + "/completeness")
                .then()
                .statusCode(200)
                .body("noticeId", is(id.toString()))
                .body("complete", is(false))
                .body("required", hasItem("childrenRules"))
                .body("missing.field", contains("zh.childrenRules", "en.retention"))
                .body("missing.reason.rule", contains("PIPL-31", "PIPL-17"))
                .body("missing[0].label.zh", is("儿童个人信息的专门处理规则"));
        API.get(pipo(), "/notices/" + publishedNotice() + "/completeness")
                .then()
                .body("complete", is(true))
                .body("missing", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update notice set zh = '{}' where id = ?",
                "update notice set occasions = '[]', superseded_at = now(), status = 'SUPERSEDED' where id = ?",
                "update notice set status = 'DRAFT', published_at = null where id = ?",
                "update notice set content_hash = 'x' where id = ?",
                "delete from notice where id = ?"
            })
    void postgresKeepsWhatWasPublished(String sql) {
        var id = publishedNotice(NoticeOccasion.EXPORT);

        assertThatThrownBy(() -> Database.change(sql, id)).hasMessageContaining("never changed or deleted");
    }

    @Test
    void theNextVersionTakesThePlaceOfTheOneBefore() {
        var code = code("notice");
        var first = published(completeNotice(code));
        var second = published(completeNotice(code));

        API.get(pipo(), "/notices/" + first)
                .then()
                .body("status", is("SUPERSEDED"))
                .body("supersededAt", notNullValue())
                .body("zh.purpose", is("示例 purpose"));
        API.get(pipo(), "/notices/" + second)
                .then()
                .body("status", is("PUBLISHED"))
                .body("supersededAt", nullValue());
        assertEvidence(first, "notice.created", "notice.published", "notice.superseded");
    }

    @Test
    void anOlderVersionIsNotPublishedAfterANewerOne() {
        var code = code("notice");
        var first = API.create(pipo(), "/notices", completeNotice(code));
        published(completeNotice(code));

        assertProblem(API.change(pipo(), "/notices/" + first + "/publication"), 409, "notice-outdated");
    }

    private static void assertEvidence(UUID id, String... actions) {
        API.get(Tokens.of("auditor"), "/evidence?objectId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", containsInAnyOrder(actions));
    }
}
