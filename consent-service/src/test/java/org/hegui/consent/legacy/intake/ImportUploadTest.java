package org.hegui.consent.legacy.intake;

import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.legacy.GivenImport.CSV;
import static org.hegui.consent.legacy.GivenImport.HEADER;
import static org.hegui.consent.legacy.GivenImport.INTEGRATOR;
import static org.hegui.consent.legacy.GivenImport.finished;
import static org.hegui.consent.legacy.GivenImport.opened;
import static org.hegui.consent.legacy.GivenImport.send;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.WithServiceResources;

/** Which files are taken in. */
@QuarkusTest
@WithServiceResources
class ImportUploadTest {

    @Test
    void aFileThatCannotBeReadAtAllIsRefusedAtOnce() {
        var id = opened();
        assertProblem(send(id, CSV, "name,age\nLi,7\n"), 400, "malformed-body");
        assertProblem(send(id, CSV, ""), 400, "malformed-body");
        assertProblem(send(id, "application/json", "{}"), 415, "unsupported-media-type");
        assertProblem(send(UUID.randomUUID(), CSV, HEADER), 404, "consent-import-not-found");
        API.get(INTEGRATOR, "/consent-imports/" + id).then().body("status", is("OPEN"));
    }

    @Test
    void linesOfAnyLengthAndFilesOfAnySize() {
        var id = opened();
        var long1 = "x".repeat(20_000) + "\n";
        send(id, CSV, HEADER + long1.repeat(300)).then().statusCode(202);
        finished(id).then().body("lines", is(300)).body("refused", is(300));
        API.get(INTEGRATOR, "/consent-imports/" + id + "/rows?limit=1")
                .then()
                .body("items[0].problem", is("LINE_TOO_LONG"));
    }
}
