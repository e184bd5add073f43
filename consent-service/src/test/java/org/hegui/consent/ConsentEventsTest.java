package org.hegui.consent;

import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.document.EventDocument;

class ConsentEventsTest {

    @Test
    void theDocumentIsInStep() {
        EventDocument.assertInStep("consent-service", new ConsentEvents());
    }
}
