package org.hegui.breach;

import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.document.ProblemPages;

class BreachProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemPages.assertExplained(BreachProblem.values());
    }
}
