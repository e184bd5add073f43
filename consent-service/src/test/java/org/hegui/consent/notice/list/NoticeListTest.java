package org.hegui.consent.notice.list;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.published;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.consent.notice.ListedPurpose;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.notice.NoticeOccasion;

@QuarkusTest
@WithServiceResources
class NoticeListTest {

    @Test
    void whatIsCollectedFollowsFromThePurposes() throws Exception {
        var notice = publishedNotice();
        var purpose = ListedPurpose.of(notice);

        API.get(Tokens.of("integrator"), "/notices/" + notice + "/collection-list")
                .then()
                .statusCode(200)
                .body("noticeId", is(notice.toString()))
                .body("version", is(1))
                .body("collectionList.purpose", contains(purpose))
                .body("collectionList[0].name.zh", is("示例目的"))
                .body("collectionList[0].name.en", is("Sample purpose"))
                .body("collectionList[0].method", is("stored and used by staff"))
                .body("collectionList[0].categories.code", contains("fullName", "mobile"))
                .body("collectionList[0].categories.label.zh", contains("姓名", "手机号码"))
                .body("collectionList[0].retention", is("P1Y"));
        API.get(pipo(), "/notices/" + notice + "/third-party-list").then().body("thirdPartyList", empty());
    }

    @Test
    void whatOthersReceiveNamesTheRecipientsOfTheNotice() throws Exception {
        var notice = published(completeNotice(code("notice"), NoticeOccasion.PROVIDE, NoticeOccasion.EXPORT));
        var recipient = UUID.randomUUID().toString();
        var purpose = ListedPurpose.of(notice, recipient);

        API.get(pipo(), "/notices/" + notice + "/third-party-list")
                .then()
                .statusCode(200)
                .body("thirdPartyList.purpose", contains(purpose))
                .body("thirdPartyList.recipientId", contains(recipient))
                .body("thirdPartyList[0].recipient.zh", is("示例 recipientName；示例 overseasRecipientName"))
                .body("thirdPartyList[0].recipient.en", is("sample recipientName; sample overseasRecipientName"));
    }

    @Test
    void allVersionsOfTheNoticeTellOfThePurpose() throws Exception {
        var code = code("notice");
        var first = published(completeNotice(code));
        var purpose = ListedPurpose.of(first);
        var second = published(completeNotice(code));
        ListedPurpose.of(second);

        API.get(pipo(), "/notices/" + second + "/collection-list").then().body("collectionList.size()", is(2));
        API.get(pipo(), "/notices/" + first + "/collection-list")
                .then()
                .body("collectionList.purpose", contains(purpose));
        assertProblem(
                API.get(Tokens.ofHandler(Tokens.HANDLER_B, "pipo"), "/notices/" + first + "/collection-list"),
                404,
                "notice-not-found");
        assertProblem(API.get(Tokens.of("security"), "/notices/" + second + "/third-party-list"), 403, "forbidden");
    }
}
