package org.hegui.gateway.sandbox;

import java.time.Duration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestHeader;

import org.hegui.platform.identity.Roles;
import org.hegui.platform.time.ClockSetting;
import org.hegui.platform.time.MovableClock;

/** The suite's clock, moved in all services with the caller's own token. Without {@code hegui.sandbox=true} there is none. */
@Path("/sandbox/clock")
@RolesAllowed(Roles.SECURITY)
public class SandboxClockResource {

    private final ServiceClocks services;
    private final MovableClock real;

    SandboxClockResource(ServiceClocks services, MovableClock real) {
        this.services = services;
        this.real = real;
    }

    /** What the services' clocks show. */
    @GET
    public Uni<SuiteClock> get(@RestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        return services.read(authorization);
    }

    /** Puts all clocks equally far ahead of the real time. */
    @PUT
    public Uni<SuiteClock> move(
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization, @NotNull ClockSetting setting) {
        return services.move(authorization, setting.ahead(real));
    }

    /** Puts all clocks back to the real time. */
    @DELETE
    public Uni<SuiteClock> reset(@RestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        return services.move(authorization, Duration.ZERO);
    }
}
