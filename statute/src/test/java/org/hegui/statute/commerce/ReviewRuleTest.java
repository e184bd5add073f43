package org.hegui.statute.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;

@Applies({"AUCL-9", "ECL-17", "ECL-39", "PIPL-25"})
class ReviewRuleTest {
    private final ReviewRule rule = new ReviewRule(Answer.book(Answer.TODAY));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "'', 'PERMIT: ECL-17 INFORMS'",
        "FABRICATED, 'DENY: ECL-17 REFUSES, AUCL-9 REFUSES, ECL-17 INFORMS'",
        "BY_STAFF_OR_AFFILIATE, 'DENY: AUCL-9 REFUSES, ECL-17 INFORMS'",
        "IMPORTED, 'DENY: AUCL-9 REQUIRES, ECL-17 INFORMS'",
        "IMPORTED PROVENANCE_KNOWN, 'PERMIT: ECL-17 INFORMS'",
        "INCENTIVISED, 'DENY: AUCL-9 REQUIRES, ECL-17 INFORMS'",
        "INCENTIVISED INCENTIVE_LABELLED, 'PERMIT: ECL-17 INFORMS'",
        "AUTHOR_SHOWN, 'DENY: PIPL-25 REQUIRES, ECL-17 INFORMS'",
        "AUTHOR_SHOWN AUTHOR_AGREED, 'PERMIT: ECL-17 INFORMS'",
        "PROVENANCE_KNOWN INCENTIVE_LABELLED AUTHOR_AGREED, 'PERMIT: ECL-17 INFORMS'"
    })
    void onlyTrueAndLabelledReviewsArePublished(String traits, String expected) {
        assertThat(Answer.of(rule.mayPublish(Answer.set(ReviewTrait.class, traits))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(TakedownGround.class)
    void takingDownNeedsALegalGround(TakedownGround ground) {
        var legal = ground != TakedownGround.NONE;
        assertThat(Answer.of(rule.mayTakeDown(OperatorRole.PLATFORM, ground)))
                .isEqualTo(legal ? "PERMIT: ECL-17 PERMITS, ECL-39 INFORMS" : "DENY: ECL-39 REFUSES");
        for (var role : Set.of(OperatorRole.OWN_SITE, OperatorRole.MERCHANT_ON_PLATFORM)) {
            assertThat(Answer.of(rule.mayTakeDown(role, ground)))
                    .isEqualTo(legal ? "PERMIT: ECL-17 PERMITS" : "DENY: ECL-17 REFUSES");
        }
    }
}
