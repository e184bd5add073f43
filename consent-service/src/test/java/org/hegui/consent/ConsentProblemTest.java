package org.hegui.consent;

import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.ProblemPages;

class ConsentProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemPages.assertExplained(ConsentProblem.values());
    }
}
