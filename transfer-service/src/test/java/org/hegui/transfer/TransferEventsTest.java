package org.hegui.transfer;

import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.document.EventDocument;

class TransferEventsTest {

    @Test
    void theDocumentIsInStep() {
        EventDocument.assertInStep("transfer-service", new TransferEvents());
    }
}
