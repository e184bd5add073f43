package org.hegui.consent.legacy.run;

import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.legacy.GivenImport.CSV;
import static org.hegui.consent.legacy.GivenImport.HEADER;
import static org.hegui.consent.legacy.GivenImport.finished;
import static org.hegui.consent.legacy.GivenImport.granted;
import static org.hegui.consent.legacy.GivenImport.opened;
import static org.hegui.consent.legacy.GivenImport.send;

import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.WithServiceResources;

/** A file that is sent again, or another one in its place. */
@QuarkusTest
@WithServiceResources
class ImportRunTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    void theSameFileSentAgainGoesOnWhereItEnded() {
        var purpose = activePurpose("CONSENT");
        var people = IntStream.range(0, 1203).mapToObj(_ -> UUID.randomUUID()).toList();
        var rows = people.stream().map(person -> granted(person, purpose)).toList();
        var id = opened();
        send(id, CSV, HEADER + String.join("", rows.subList(0, 700)));
        finished(id).then().body("accepted", is(700));

        send(id, CSV, HEADER + String.join("", rows)).then().statusCode(202);
        finished(id).then().body("status", is("DONE")).body("lines", is(1203)).body("accepted", is(1203));
        send(id, CSV, HEADER + String.join("", rows));
        finished(id).then().body("accepted", is(1203)).body("duplicates", is(0));

        // another import of the same finds every one of them
        var other = opened();
        send(other, CSV, HEADER + String.join("", rows));
        finished(other).then().body("accepted", is(0)).body("duplicates", is(1203));
    }

    @Test
    void anotherFileIsNotTakenForTheSame() {
        var purpose = activePurpose("CONSENT");
        var id = opened();
        send(id, CSV, HEADER + granted(customer, purpose));
        finished(id).then().body("accepted", is(1));
        send(id, CSV, HEADER + granted(UUID.randomUUID(), purpose));
        finished(id)
                .then()
                .body("status", is("INTERRUPTED"))
                .body("problem", is("ANOTHER_FILE"))
                .body("lines", is(1));
    }
}
