package org.hegui.consent.peer;

import java.util.List;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.hegui.platform.identity.ActingHandler;
import org.hegui.platform.peer.PeerProblems;

/** The part of customer-service's API that is used here, as this service: the person who asks us sees no ages. */
@Path("/customer/v1")
@RegisterRestClient(configKey = "customer")
@RegisterProvider(PeerProblems.class)
@OidcClientFilter
interface CustomerApi {

    @POST
    @Path("/ages")
    Uni<List<CustomerAge>> ages(@HeaderParam(ActingHandler.HEADER) String handler, AgesQuestion question);
}
