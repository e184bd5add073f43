package org.hegui.platform.peer;

import java.util.Map;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.identity.ActingHandler;

/** A peer that jobs ask on the service's own behalf. */
@Path("/sample/v1/who")
@RegisterRestClient(configKey = "who")
@RegisterProvider(PeerProblems.class)
@OidcClientFilter
public interface WhoApi {

    @GET
    Uni<Map<String, String>> who(@HeaderParam(ActingHandler.HEADER) @Nullable String handler);
}
