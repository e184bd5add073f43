package org.hegui.breach;

import static org.hegui.breach.Given.incident;
import static org.hegui.breach.Given.people;
import static org.hegui.breach.Given.recorded;

import org.hegui.platform.testkit.walk.WalkedService;

/** What the walks over this service need. */
final class Walked {

    private Walked() {}

    static WalkedService service() {
        return WalkedService.ofService("/breach/v1")
                .existing("/incidents/{id}", () -> recorded(people(1)))
                .body("createIncident", () -> incident(people(1)))
                .body("appendIncidentFacts", () -> people(2));
    }
}
