package org.hegui.transfer.peer;

import static org.hegui.transfer.TransferProblem.PURPOSE_NOT_FOUND;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
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

    /** A purpose that does not exist is an answer. */
    @ClientExceptionMapper(priority = 1)
    static @Nullable RuntimeException answer(Response response) {
        return response.getStatus() == Response.Status.NOT_FOUND.getStatusCode()
                ? new Refusal(PURPOSE_NOT_FOUND, "consent-service has no purpose with the transfer's code.")
                : null;
    }
}
