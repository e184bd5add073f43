package org.hegui.consent.peer;

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

import org.hegui.consent.ConsentProblem;
import org.hegui.platform.peer.PeerProblems;
import org.hegui.platform.problem.Refusal;

/** What transfer-service says of transfers, as the same actor who asks us. */
@Path("/transfer/v1/transfers")
@RegisterRestClient(configKey = "transfer")
@RegisterProvider(PeerProblems.class)
@AccessToken
interface TransferApi {

    @GET
    @Path("/{id}")
    Uni<TransferView> transfer(UUID id);

    /** A transfer that does not exist is an answer. */
    @ClientExceptionMapper(priority = 1)
    static @Nullable RuntimeException answer(Response response) {
        return response.getStatus() == Response.Status.NOT_FOUND.getStatusCode()
                ? new Refusal(ConsentProblem.TRANSFER_UNKNOWN, "transfer-service has no transfer with this id.")
                : null;
    }
}
