package org.hegui.sample.note;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class NoteResourceTest {

    private static final Api API = Api.at("/sample/v1");

    @Test
    void aNoteIsWrittenReadAndProven() {
        var subject = UUID.randomUUID();
        var id = API.create(Tokens.of("staff"), "/notes", Map.of("subjectId", subject, "topic", "birthday"));
        API.get(Tokens.of("staff"), "/notes/" + id).then().statusCode(200).body("topic", is("birthday"));
        API.get(Tokens.of("auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.action", hasItem("note.created"))
                .body("items[0].subjectId", is(subject.toString()));
    }

    @Test
    void anotherHandlerSeesNothing() {
        var body = Map.of("subjectId", UUID.randomUUID(), "topic", "birthday");
        var id = API.create(Tokens.of("staff"), "/notes", body);
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "staff");
        assertProblem(API.get(stranger, "/notes/" + id), 404, "note-not-found");
    }
}
