package org.hegui.customer.peer;

import static org.hegui.customer.CustomerProblem.PURPOSE_NOT_FOUND;

import java.util.UUID;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.peer.PeerProblems;
import org.hegui.platform.problem.Refusal;

/** The part of consent-service's API that is used here, as the same actor who asks us. */
@Path("/consent/v1")
@RegisterRestClient(configKey = "consent")
@RegisterProvider(PeerProblems.class)
@AccessToken
interface ConsentApi {

    @POST
    @Path("/decisions")
    Uni<Decision> decide(DecisionRequest request);

    @GET
    @Path("/purposes/{id}")
    Uni<PurposeView> purpose(UUID id);

    /** A purpose that does not exist is an answer. */
    @ClientExceptionMapper(priority = 1)
    static @Nullable RuntimeException answer(Response response) {
        return response.getStatus() == Response.Status.NOT_FOUND.getStatusCode()
                ? new Refusal(PURPOSE_NOT_FOUND, "There is no purpose with this code.")
                : null;
    }
}
