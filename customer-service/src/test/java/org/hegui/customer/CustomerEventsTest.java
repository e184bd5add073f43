package org.hegui.customer;

import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.document.EventDocument;

class CustomerEventsTest {

    @Test
    void theDocumentIsInStep() {
        EventDocument.assertInStep("customer-service", new CustomerEvents());
    }
}
