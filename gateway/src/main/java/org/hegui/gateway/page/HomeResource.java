package org.hegui.gateway.page;

import java.util.Optional;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.html.Language;

/** The start page: what Hegui is, what runs, where to go. */
@Path("/")
@PermitAll
public class HomeResource {

    private static final int OK = 200;

    private final Pages pages;
    private final ServiceStates services;
    private final String version;
    private final Optional<String> issuer;

    HomeResource(
            Pages pages,
            ServiceStates services,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
        this.pages = pages;
        this.services = services;
        this.version = version;
        this.issuer = issuer;
    }

    /** The page in the language that the reader prefers. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<String>> home(@RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var language = Language.preferredBy(acceptLanguage);
        return services.now().flatMap(states -> pages.answer(OK, Templates.home(states, version, issuer), language));
    }
}
