package org.hegui.breach;

import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.document.EventDocument;

class BreachEventsTest {

    @Test
    void theDocumentIsInStep() {
        EventDocument.assertInStep("breach-service", new BreachEvents());
    }
}
