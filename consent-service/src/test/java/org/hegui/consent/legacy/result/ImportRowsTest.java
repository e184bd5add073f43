package org.hegui.consent.legacy.result;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.legacy.GivenImport.CSV;
import static org.hegui.consent.legacy.GivenImport.HASH;
import static org.hegui.consent.legacy.GivenImport.HEADER;
import static org.hegui.consent.legacy.GivenImport.INTEGRATOR;
import static org.hegui.consent.legacy.GivenImport.SAID;
import static org.hegui.consent.legacy.GivenImport.finished;
import static org.hegui.consent.legacy.GivenImport.granted;
import static org.hegui.consent.legacy.GivenImport.opened;
import static org.hegui.consent.legacy.GivenImport.row;
import static org.hegui.consent.legacy.GivenImport.send;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** What became of each row. */
@QuarkusTest
@WithServiceResources
class ImportRowsTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    void eachRowHasItsOwnResult() throws SQLException {
        var purpose = activePurpose("CONSENT");
        var retired = activePurpose("CONSENT");
        Database.change(
                "update purpose set status = 'RETIRED', retired_at = now(), active_version_id = null where code = ?",
                retired);
        var file = HEADER
                + granted(customer, purpose)
                + granted(customer, purpose)
                + granted(customer, retired)
                + row(customer, purpose, "GRANTED", "shoeSize", SAID)
                + row("nobody", purpose, "GRANTED", "mobile", SAID)
                + granted(customer, purpose).replace(HASH, "")
                + "\"" + granted(customer, purpose)
                + "\n"
                + row(customer, purpose, "REFUSED", "mobile", "2022-03-04T05:06:07Z");
        var id = opened();
        send(id, CSV, file).then().statusCode(202);
        finished(id)
                .then()
                .body("status", is("DONE"))
                .body("lines", is(8))
                .body("accepted", is(2))
                .body("duplicates", is(1))
                .body("refused", is(5));
        API.get(INTEGRATOR, "/consent-imports/" + id + "/rows")
                .then()
                .body("items.line", is(List.of(2, 3, 4, 5, 6, 7, 8, 10)))
                .body("items[0].status", is("ACCEPTED"))
                .body("items[0].consentId", notNullValue())
                .body("items[1].status", is("DUPLICATE"))
                .body("items[2].problem", is("PURPOSE_RETIRED"))
                .body("items[3].problem", is("UNKNOWN_CATEGORY"))
                .body("items[4].problem", is("INVALID_VALUE"))
                .body("items[4].field", is("subjectId"))
                .body("items[5].problem", is("PROVENANCE_MISSING"))
                .body("items[6].problem", is("MALFORMED_LINE"))
                .body("items[7].status", is("ACCEPTED"));
        API.get(INTEGRATOR, "/consent-imports/" + id + "/rows?status=REFUSED&limit=2")
                .then()
                .body("items.line", is(List.of(4, 5)))
                .body("next", is(5));
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer)
                .then()
                .body("items.action", is(List.of("consent.imported", "consent.imported")))
                .body("items.facts.importId", is(List.of(id.toString(), id.toString())));
    }
}
