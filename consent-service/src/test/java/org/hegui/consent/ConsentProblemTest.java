package org.hegui.consent;

import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.document.ProblemPages;

class ConsentProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemPages.assertExplained(ConsentProblem.values());
    }
}
