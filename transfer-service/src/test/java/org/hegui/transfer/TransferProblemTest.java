package org.hegui.transfer;

import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.document.ProblemPages;

class TransferProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemPages.assertExplained(TransferProblem.values());
    }
}
