package org.hegui.platform.review.inbox;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.review.ReviewRole;
import org.hegui.platform.review.ReviewState;

/** The service's reviews, the same in every service. */
@Path("/reviews")
@Tag(name = "Reviews")
public class ReviewResource {

    private final ReviewService reviews;

    ReviewResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    /**
     * Reviews of the caller's handler, oldest first: in a state, still waiting for a role, assigned to somebody. {@code
     * state=OPEN&role=COUNSEL&assignee=me} is counsel's own inbox.
     */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.SECURITY, Roles.STAFF, Roles.AUDITOR})
    @Operation(operationId = "listReviews", summary = "List the reviews, such as those that wait for one's role")
    public Uni<Page<ReviewResponse>> list(
            @RestQuery @Nullable ReviewState state,
            @RestQuery @Nullable ReviewRole role,
            @RestQuery @Nullable @Size(max = 255) String assignee,
            @Valid @BeanParam PageRequest page) {
        return reviews.list(state, role, assignee, page);
    }

    /** One review with what was said to it. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.SECURITY, Roles.STAFF, Roles.AUDITOR})
    @Operation(operationId = "getReview", summary = "Read a review and its votes")
    public Uni<ReviewResponse> get(UUID id) {
        return reviews.get(id);
    }

    /** Names who takes care of it. It binds nobody: whoever has the role may still decide. */
    @PUT
    @Path("/{id}/assignee")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.SECURITY})
    @Operation(operationId = "assignReview", summary = "Name who takes care of a review")
    public Uni<ReviewResponse> assign(
            UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid AssignReviewRequest request) {
        return reviews.assign(id, ifMatch, request);
    }

    /** Approves or rejects. With the last approval needed, or the first rejection, the thing under review moves. */
    @POST
    @Idempotent
    @Path("/{id}/decisions")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.SECURITY})
    @APIResponseSchema(value = ReviewResponse.class, responseCode = "201")
    @Operation(operationId = "decideReview", summary = "Approve or reject what is under review")
    public Uni<RestResponse<ReviewResponse>> decide(UUID id, @NotNull @Valid DecideReviewRequest request) {
        return reviews.decide(id, request).map(body -> Created.at("/reviews/", body.id(), body));
    }
}
