package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import org.hegui.local.Suite;
import org.hegui.local.tour.Caller;
import org.hegui.local.tour.Logins;
import org.hegui.local.tour.Narrator;
import org.hegui.local.tour.Story;

/** The story that {@code ./suite tour} tells; each step checks every answer, and breaks this test when one is wrong. */
@ExtendWith(RunningSuite.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StoryTest {

    private Suite suite;
    private Story story;
    private String subjectId;

    @BeforeAll
    void prepare(Suite running) {
        suite = running;
        var caller = new Caller(suite.gateway(), suite.tokens());
        var logins = new Logins(suite.issuer(), suite.tokens());
        story = new Story(caller, logins, Narrator.silent(), "story");
    }

    @Test
    @Order(1)
    void aPurposeRestsOnALawfulBasisAndAPublishedNotice() {
        story.purposes();
    }

    @Test
    @Order(2)
    void aCustomersRowHoldsNothingReadable() {
        subjectId = story.createCustomer();
        var dump = Rows.of(suite, "customer").concerning(UUID.fromString(subjectId));
        assertThat(dump).isNotEmpty();
        assertThat(Rows.asText(dump)).doesNotContain("欧阳", "19900009999", "示例路", "TOUR-");
    }

    @Test
    @Order(3)
    void aGrantOpensMarketing() {
        story.grant();
    }

    @Test
    @Order(4)
    void aWithdrawalStopsMarketingAtOnceAndNothingElse() {
        story.withdraw();
    }

    @Test
    @Order(5)
    void nobodysDataGoAbroadBeforeTwoPeopleApproved() {
        story.transfer();
    }

    @Test
    @Order(6)
    void aMillionPeopleStartTheClock() {
        story.incident();
    }

    @Test
    @Order(7)
    void everyChangeLeftEvidenceInItsService() {
        var caller = new Caller(suite.gateway(), suite.tokens());
        for (var service : new String[] {"consent", "customer", "breach", "transfer"}) {
            var entries = caller.get("auditor-a", "/" + service + "/v1/evidence?limit=200");
            assertThat(entries.status()).isEqualTo(200);
            assertThat(entries.answer().path("items")).as(service).isNotEmpty();
        }
        var aboutCustomer = caller.get("auditor-a", "/consent/v1/evidence?subjectId=" + subjectId);
        assertThat(aboutCustomer.answer().findValuesAsText("action"))
                .containsExactly("consent.granted", "consent.withdrawn", "consent.granted");
    }

    @Test
    @Order(8)
    void noLogHoldsPersonalInformation() {
        assertThat(Logs.of(suite)).doesNotContain("欧阳示例", "19900009999", "示例路", "TOUR-story", "SYN-A-0000");
    }
}
