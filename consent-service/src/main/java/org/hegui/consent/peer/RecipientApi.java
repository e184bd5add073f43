package org.hegui.consent.peer;

import static org.hegui.consent.ConsentProblem.RECIPIENT_UNKNOWN;

import java.util.UUID;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.peer.PeerProblems;
import org.hegui.platform.problem.Refusal;

/** The part of transfer-service's API that is used here, as the same actor who asks us. */
@Path("/transfer/v1")
@RegisterRestClient(configKey = "transfer")
@RegisterProvider(PeerProblems.class)
@AccessToken
interface RecipientApi {

    @GET
    @Path("/recipients/{id}")
    Uni<RecipientView> recipient(UUID id);

    /** A recipient that does not exist is an answer. */
    @ClientExceptionMapper(priority = 1)
    static @Nullable RuntimeException answer(Response response) {
        return response.getStatus() == Response.Status.NOT_FOUND.getStatusCode()
                ? new Refusal(RECIPIENT_UNKNOWN, "transfer-service has no recipient with an id that the purpose names.")
                : null;
    }
}
