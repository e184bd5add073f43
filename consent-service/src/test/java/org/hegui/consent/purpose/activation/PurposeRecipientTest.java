package org.hegui.consent.purpose.activation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.assessed;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.consent.Given.wideNotice;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.hegui.consent.peer.SampleRecipient;
import org.hegui.consent.peer.WithTransferService;
import org.hegui.platform.testkit.WithServiceResources;

/** Who receives what a purpose covers is known to transfer-service, or the purpose isn't activated. */
@QuarkusTest
@WithServiceResources
@WithTransferService
class PurposeRecipientTest {

    @Test
    void knownRecipientsAreAssessedAndNamed() {
        var id = drafted(SampleRecipient.PROVIDED, SampleRecipient.ENTRUSTED, SampleRecipient.ABROAD);
        assertProblem(activate(id), 409, "assessment-required").body("rules", hasItems("PIPL-55(3)", "PIPL-55(4)"));
        assessed(id);
        activate(id)
                .then()
                .statusCode(200)
                .body(
                        "recipients",
                        is(Stream.of(SampleRecipient.PROVIDED, SampleRecipient.ENTRUSTED, SampleRecipient.ABROAD)
                                .map(recipient -> recipient.id().toString())
                                .toList()));
    }

    @Test
    void theNoticeNamesWhoeverDecidesForThemselves() {
        var purpose = purpose(code("purpose"), "CONSENT", publishedNotice());
        purpose.put("recipients", List.of(SampleRecipient.PROVIDED.id()));
        var id = API.create(pipo(), "/purposes", purpose);
        assessed(id);
        assertProblem(activate(id), 409, "notice-too-narrow").body("rules", hasItems("PIPL-23"));
    }

    @Test
    void unknownAndRestrictedRecipientsAreRefused() {
        assertProblem(activate(drafted(SampleRecipient.UNKNOWN)), 409, "recipient-unknown");
        assertProblem(activate(drafted(SampleRecipient.RESTRICTED)), 409, "recipient-restricted");
    }

    @Test
    void withoutAnAnswerNothingIsActivatedAndThePeerIsNamed() {
        var id = drafted(SampleRecipient.BREAKING);
        assertProblem(activate(id), 502, "peer-failed").body("detail", containsString("transfer-service"));
        assertProblem(activate(drafted(SampleRecipient.UNREACHABLE)), 503, "peer-unavailable")
                .body("detail", containsString("transfer-service"));
        API.get(pipo(), "/purposes/" + id).then().body("status", is("DRAFT"));
    }

    private static UUID drafted(SampleRecipient... recipients) {
        var purpose = purpose(code("purpose"), "CONSENT", wideNotice());
        purpose.put("recipients", Stream.of(recipients).map(SampleRecipient::id).toList());
        return API.create(pipo(), "/purposes", purpose);
    }

    private static Response activate(UUID id) {
        return API.change(pipo(), "/purposes/" + id + "/activation");
    }
}
