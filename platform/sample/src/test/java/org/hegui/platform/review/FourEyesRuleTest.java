package org.hegui.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.hegui.platform.identity.Actor;
import org.hegui.platform.problem.ProblemType;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.review.vote.Ballot;
import org.hegui.platform.review.vote.ReviewDecision;
import org.hegui.platform.review.vote.ReviewVote;

class FourEyesRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    private final Review review = new Review(
            "h",
            "requester",
            ReviewDraft.of("thing", UUID.randomUUID(), "thing.approval", ReviewRole.PIPO, ReviewRole.COUNSEL)
                    .writtenBy(Set.of("author")),
            NOW);

    @Test
    void eachRoleOnceByAnotherPerson() {
        assertThat(refusal(actor("p", "pipo"), ReviewRole.PIPO)).isNull();
        var first = vote("p", ReviewRole.PIPO, ReviewDecision.APPROVE);
        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
        assertThat(review.missingRoles()).containsExactly(ReviewRole.COUNSEL);
        assertThat(refusal(actor("p", "pipo", "counsel"), ReviewRole.COUNSEL, first))
                .isEqualTo(ReviewProblem.REVIEWER_DECIDED_ALREADY);
        assertThat(refusal(actor("q", "pipo"), ReviewRole.PIPO, first)).isEqualTo(ReviewProblem.ROLE_DECIDED_ALREADY);
        assertThat(refusal(actor("c", "counsel"), ReviewRole.COUNSEL, first)).isNull();
        vote("c", ReviewRole.COUNSEL, ReviewDecision.APPROVE);
        assertThat(review.approved()).isTrue();
        assertThat(review.decidedAt()).contains(NOW);
    }

    @Test
    void nobodyTheirOwn() {
        assertThat(refusal(actor("requester", "pipo"), ReviewRole.PIPO)).isEqualTo(ReviewProblem.OWN_REQUEST);
        assertThat(refusal(actor("author", "counsel"), ReviewRole.COUNSEL)).isEqualTo(ReviewProblem.OWN_REQUEST);
    }

    @Test
    void onlyARoleThatIsHeldAndAsked() {
        var refused = new FourEyesRule(review, List.of());
        var staff = actor("s", "staff");
        assertThatThrownBy(() -> refused.admit(staff, ReviewRole.PIPO)).isInstanceOf(Refusal.class);
        assertThat(refusal(actor("s", "security"), ReviewRole.SECURITY)).isEqualTo(ReviewProblem.ROLE_NOT_ASKED);
    }

    @Test
    void oneRefusalEndsIt() {
        var no = vote("p", ReviewRole.PIPO, ReviewDecision.REJECT);
        assertThat(review.state()).isEqualTo(ReviewState.REJECTED);
        assertThat(review.missingRoles()).isEmpty();
        assertThat(refusal(actor("c", "counsel"), ReviewRole.COUNSEL, no)).isEqualTo(ReviewProblem.REVIEW_CLOSED);
    }

    private ReviewVote vote(String person, ReviewRole as, ReviewDecision decision) {
        var vote = new ReviewVote(review, person, new Ballot(decision, as, "because"), NOW);
        review.take(vote, NOW);
        return vote;
    }

    private ProblemType refusal(Actor voter, ReviewRole as, ReviewVote... earlier) {
        try {
            new FourEyesRule(review, Arrays.asList(earlier)).admit(voter, as);
            return null;
        } catch (Refusal refusal) {
            return refusal.type();
        }
    }

    private static Actor actor(String person, String... roles) {
        return new Actor(person, "h", Set.of(roles), "tests", "CN", Optional.empty(), Optional.empty());
    }
}
