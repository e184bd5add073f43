package org.hegui.platform.review.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.hegui.platform.review.ReviewRole;
import org.hegui.platform.review.vote.Ballot;
import org.hegui.platform.review.vote.ReviewDecision;

/**
 * What one reviewer says.
 *
 * @param decision APPROVE or REJECT
 * @param as the role in which they say it, one of those in the access token
 * @param reasons why; about the thing, not about single people
 */
public record DecideReviewRequest(
        @NotNull ReviewDecision decision,
        @NotNull ReviewRole as,
        @NotBlank @Size(max = 2000) String reasons) {

    Ballot ballot() {
        return new Ballot(decision, as, reasons);
    }
}
