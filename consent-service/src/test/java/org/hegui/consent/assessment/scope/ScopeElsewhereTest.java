package org.hegui.consent.assessment.scope;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.approveAssessment;
import static org.hegui.consent.Given.assessment;
import static org.hegui.consent.Given.pipo;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.consent.peer.SampleRecipient;
import org.hegui.consent.peer.SampleTransfer;
import org.hegui.consent.peer.WithTransferService;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

/** The transfers and processors that an assessment is about are known to transfer-service, or it isn't written. */
@QuarkusTest
@WithServiceResources
@WithTransferService
class ScopeElsewhereTest {

    @Test
    void itIsAboutATransferAndAProcessor() {
        var id = API.create(pipo(), "/assessments", about(SampleTransfer.KNOWN.id(), SampleRecipient.ENTRUSTED.id()));
        API.get(pipo(), "/assessments/" + id)
                .then()
                .body("purposes", hasSize(0))
                .body("transfers", is(List.of(SampleTransfer.KNOWN.id().toString())))
                .body("processors", is(List.of(SampleRecipient.ENTRUSTED.id().toString())));
        approveAssessment(id);
    }

    @Test
    void anUnknownOneIsNamed() {
        var transfer = SampleTransfer.UNKNOWN.id();
        assertProblem(API.post(pipo(), "/assessments", aboutTransfers(transfer)), 422, "transfer-unknown")
                .body("detail", containsString(transfer.toString()));
        for (var recipient : List.of(SampleRecipient.UNKNOWN, SampleRecipient.PROVIDED)) {
            var body = about(SampleTransfer.KNOWN.id(), recipient.id());
            assertProblem(API.post(pipo(), "/assessments", body), 422, "processor-unknown")
                    .body("detail", containsString(recipient.id().toString()));
        }
    }

    @Test
    void whoeverWritesItAnewIsAskedToo() {
        var path = "/assessments/" + API.create(pipo(), "/assessments", aboutTransfers(SampleTransfer.KNOWN.id()));
        var unknown = aboutTransfers(SampleTransfer.UNKNOWN.id());
        assertProblem(API.replace(pipo(), path, unknown), 422, "transfer-unknown");
        assertProblem(API.change(pipo(), path + "/versions", unknown), 422, "transfer-unknown");
        API.get(pipo(), path)
                .then()
                .body("transfers", is(List.of(SampleTransfer.KNOWN.id().toString())));
    }

    @Test
    void aDraftThatNobodyAskedAboutIsNotSubmitted() throws SQLException {
        var id = API.create(pipo(), "/assessments", aboutTransfers(SampleTransfer.KNOWN.id()));
        Database.change(
                "update assessment_version set transfers = replace(transfers, ?, ?) where assessment_id = ?",
                SampleTransfer.KNOWN.id().toString(),
                SampleTransfer.UNKNOWN.id().toString(),
                id);
        var submission = API.change(pipo(), "/assessments/" + id + "/submission", Map.of("approver", "COUNSEL"));
        assertProblem(submission, 422, "transfer-unknown");
        API.get(pipo(), "/assessments/" + id).then().body("status", is("DRAFT"));
    }

    @Test
    void withoutAnAnswerNothingIsWrittenAndThePeerIsNamed() {
        var broken = API.post(pipo(), "/assessments", aboutTransfers(SampleTransfer.BREAKING.id()));
        assertProblem(broken, 502, "peer-failed").body("detail", containsString("transfer-service"));
        var silent = API.post(pipo(), "/assessments", aboutTransfers(SampleTransfer.UNREACHABLE.id()));
        assertProblem(silent, 503, "peer-unavailable").body("detail", containsString("transfer-service"));
        var processor = about(SampleTransfer.KNOWN.id(), SampleRecipient.BREAKING.id());
        assertProblem(API.post(pipo(), "/assessments", processor), 502, "peer-failed");
    }

    private static Map<String, Object> aboutTransfers(UUID transfer) {
        var body = assessment();
        body.put("transfers", List.of(transfer));
        return body;
    }

    private static Map<String, Object> about(UUID transfer, UUID processor) {
        var body = aboutTransfers(transfer);
        body.put("processors", List.of(processor));
        return body;
    }
}
