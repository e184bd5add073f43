package org.hegui.platform.review;

import org.junit.jupiter.api.Test;

import org.hegui.platform.counsel.CounselProblem;
import org.hegui.platform.testkit.document.ProblemPages;

class ReviewProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemPages.assertExplained(ReviewProblem.values());
        ProblemPages.assertExplained(CounselProblem.values());
    }
}
