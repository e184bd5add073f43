package org.hegui.consent;

import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.consent.Given.staff;

import java.util.Map;
import java.util.UUID;

import org.hegui.platform.testkit.walk.WalkedService;

/** What the walks over this service need. */
final class Walked {

    private static final UUID SUBJECT = UUID.randomUUID();

    private Walked() {}

    static WalkedService service() {
        return WalkedService.ofService("/consent/v1")
                .value("subjectId", () -> SUBJECT)
                .existing("/notices/{id}", () -> API.create(pipo(), "/notices", completeNotice(code("notice"))))
                .existing("/purposes/{id}", () -> API.create(pipo(), "/purposes", draftPurpose()))
                .existing("/consents/{id}", Walked::granted)
                .body("createNotice", () -> completeNotice(code("notice")))
                .bodyNamingOwn("createPurpose", Walked::draftPurpose)
                .bodyNamingOwn("createConsent", () -> consent(SUBJECT, activePurpose("CONSENT"), "GRANTED"))
                .bodyNamingOwn("decide", () -> question(activePurpose("CONTRACT")));
    }

    private static UUID granted() {
        return API.create(staff(), "/consents", consent(SUBJECT, activePurpose("CONSENT"), "GRANTED"));
    }

    private static Map<String, Object> draftPurpose() {
        return purpose(code("purpose"), "CONTRACT", publishedNotice());
    }

    private static Map<String, Object> question(String purpose) {
        return Map.of("subjectId", SUBJECT, "act", "USE", "purpose", purpose);
    }
}
