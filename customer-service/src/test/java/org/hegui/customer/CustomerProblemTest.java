package org.hegui.customer;

import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.document.ProblemPages;

class CustomerProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemPages.assertExplained(CustomerProblem.values());
    }
}
