package org.hegui.consent.legacy.run;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;
import static org.hegui.consent.legacy.GivenImport.CSV;
import static org.hegui.consent.legacy.GivenImport.HASH;
import static org.hegui.consent.legacy.GivenImport.HEADER;
import static org.hegui.consent.legacy.GivenImport.NDJSON;
import static org.hegui.consent.legacy.GivenImport.finished;
import static org.hegui.consent.legacy.GivenImport.json;
import static org.hegui.consent.legacy.GivenImport.opened;
import static org.hegui.consent.legacy.GivenImport.row;
import static org.hegui.consent.legacy.GivenImport.send;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.WithServiceResources;

/** Statements of another system beside those that people made here. */
@QuarkusTest
@WithServiceResources
class TakenStatementTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    void aGrantOfThePastNeverStandsAboveALaterRefusal() {
        var purpose = activePurpose("CONSENT");
        API.create(staff(), "/consents", consent(customer, purpose, "REFUSED"));
        var id = opened();
        send(id, CSV, HEADER + row(customer, purpose, "GRANTED", "fullName mobile", "2021-03-04T05:06:07.5Z"));
        finished(id).then().body("accepted", is(1));

        var asked = Map.of("subjectId", customer, "act", "USE", "purpose", purpose);
        API.post(staff(), "/decisions", asked).then().body("outcome", is("DENY"));
        API.get(staff(), "/consents?subjectId=" + customer)
                .then()
                .body("items.status", is(List.of("GRANTED", "REFUSED")))
                .body("items[0].saidAt", is("2021-03-04T05:06:07.500Z"));
        String consent = API.get(staff(), "/consents?subjectId=" + customer).path("items[0].id");
        API.get(staff(), "/consents/" + consent + "/receipt")
                .then()
                .body("consent_record.events[0].entity_id", is("IMPORT"))
                .body("consent_record.events[0].provenance.source", is("old-crm"))
                .body("consent_record.events[0].provenance.importId", is(id.toString()))
                .body("consent_record.events[0].provenance.evidenceHash", is(HASH))
                .body("consent_record.pii_processing.privacy_notice.shown_text_hash", is("cd".repeat(32)))
                .body("proof.evidence_id", notNullValue());
    }

    @Test
    void boxesOfOneFormAreAllTakenOver() {
        var purposes = List.of(activePurpose("CONSENT"), activePurpose("CONSENT"), activePurpose("CONSENT"));
        var file = purposes.stream().map(purpose -> json(customer, purpose)).collect(Collectors.joining("\n"));
        var id = opened();
        send(id, NDJSON, file);
        finished(id).then().body("accepted", is(3)).body("refused", is(0));
        API.get(staff(), "/consents?subjectId=" + customer).then().body("items", hasSize(3));
    }
}
