package org.hegui.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of the ledger holds when it is so, and fails when it is not. */
@QuarkusTest
@WithServiceResources
class EvidenceAssertTest {

    private static final Api API = Api.at("/sample/v1");

    private final UUID subject = UUID.randomUUID();
    private UUID note;

    @BeforeEach
    void aNote() {
        note = API.create(Tokens.of("staff"), "/notes", Map.of("subjectId", subject, "topic", "birthday"));
    }

    @Test
    void whatIsSoHolds() {
        EvidenceAssert.about(API, note)
                .hasActions("note.created")
                .of("note.created")
                .isAboutSubject(subject)
                .hasRules();
        EvidenceAssert.aboutSubject(API, subject).hasActions("note.created");
    }

    @Test
    void aChangeThatWritesOneEntryIsToldFromTheOthers() {
        EvidenceAssert.writesOne(API, note, "note.renamed", this::rename);
        assertFails(() -> EvidenceAssert.writesOne(API, note, "note.renamed", () -> {}));
        assertFails(() -> EvidenceAssert.writesOne(API, note, "note.renamed", () -> {
            rename();
            rename();
        }));
    }

    @Test
    void whatIsNotSoFails() {
        var entries = EvidenceAssert.about(API, note);
        assertFails(() -> entries.hasActions());
        assertFails(() -> entries.hasActions("note.created", "note.renamed"));
        assertFails(() -> entries.of("note.renamed"));
        assertFails(() -> entries.hasOutcome("no such outcome"));
        assertFails(() -> entries.isAboutSubject(UUID.randomUUID()));
        assertFails(() -> entries.hasRules("PIPL-13"));
    }

    private void rename() {
        given().auth()
                .oauth2(Tokens.of("staff"))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("topic", "anniversary"))
                .put("/sample/v1/notes/" + note)
                .then()
                .statusCode(200);
    }

    private static void assertFails(org.assertj.core.api.ThrowableAssert.ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOf(AssertionError.class);
    }
}
