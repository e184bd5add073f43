package org.hegui.sample;

import java.util.Map;
import java.util.UUID;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.walk.WalkedService;

/** What the walks over this service need. */
final class Walked {

    private static final UUID SUBJECT = UUID.randomUUID();

    private Walked() {}

    static WalkedService service() {
        return WalkedService.ofService("/sample/v1")
                .value("subjectId", () -> SUBJECT)
                .existing("/notes/{id}", Walked::note)
                .existing("/publications/{id}", Walked::publication)
                .bodyNamingOwn(
                        "readYardstick", () -> Map.of("subjectId", note(), "act", "USE", "purpose", "marketing"));
    }

    private static UUID publication() {
        return Api.at("/sample/v1").create(Tokens.of("staff"), "/publications", Map.of("topic", "birthday"));
    }

    private static UUID note() {
        var body = Map.of("subjectId", SUBJECT, "topic", "birthday");
        return Api.at("/sample/v1").create(Tokens.of("staff"), "/notes", body);
    }
}
