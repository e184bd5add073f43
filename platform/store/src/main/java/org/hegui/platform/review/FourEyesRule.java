package org.hegui.platform.review;

import static org.hegui.platform.review.ReviewProblem.OWN_REQUEST;
import static org.hegui.platform.review.ReviewProblem.REVIEWER_DECIDED_ALREADY;
import static org.hegui.platform.review.ReviewProblem.REVIEW_CLOSED;
import static org.hegui.platform.review.ReviewProblem.ROLE_DECIDED_ALREADY;
import static org.hegui.platform.review.ReviewProblem.ROLE_NOT_ASKED;

import java.util.List;

import org.hegui.platform.identity.Actor;
import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.review.vote.ReviewVote;

/**
 * Each role asked agrees once, every time by another person, and nobody agrees to their own work.
 *
 * @param review what is asked
 * @param earlier what was said so far
 */
record FourEyesRule(Review review, List<ReviewVote> earlier) {

    /** Refuses who may not vote in this role, or not any more. */
    void admit(Actor voter, ReviewRole role) {
        if (!voter.has(role.role())) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN, "Your roles do not include the one in which you want to decide.");
        }
        if (review.state() != ReviewState.OPEN) {
            throw new Refusal(REVIEW_CLOSED, "The review is " + review.state() + "; nobody decides on it any more.");
        }
        if (review.authors().contains(voter.subject())) {
            throw new Refusal(OWN_REQUEST, "Whoever made or requested it cannot decide on it.");
        }
        if (!review.requiredRoles().contains(role)) {
            throw new Refusal(ROLE_NOT_ASKED, "The review does not ask the role " + role + ".");
        }
        if (earlier.stream().anyMatch(vote -> vote.voter().equals(voter.subject()))) {
            throw new Refusal(REVIEWER_DECIDED_ALREADY, "You have decided on it; the other must be another person.");
        }
        if (earlier.stream().anyMatch(vote -> vote.actedAs() == role)) {
            throw new Refusal(ROLE_DECIDED_ALREADY, "Somebody has decided on it as " + role + ".");
        }
    }
}
