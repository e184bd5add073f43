package org.hegui.platform.sandbox;

import java.time.Duration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import org.hegui.platform.identity.Roles;
import org.hegui.platform.time.ClockSetting;
import org.hegui.platform.time.ClockState;
import org.hegui.platform.time.MovableClock;

/** The service's clock over HTTP. Only with {@code hegui.sandbox=true}: otherwise it does not exist, as no document says. */
@Path("/sandbox/clock")
@RolesAllowed(Roles.SECURITY)
public class SandboxClockResource {

    private final SandboxClockService sandbox;
    private final MovableClock clock;

    SandboxClockResource(SandboxClockService sandbox, MovableClock clock) {
        this.sandbox = sandbox;
        this.clock = clock;
    }

    /** What the clock shows. */
    @GET
    @Operation(hidden = true)
    public Uni<ClockState> get() {
        return Uni.createFrom().item(ClockState.of(clock));
    }

    /** Moves the clock; answered when this replica follows, the others do within a second. */
    @PUT
    @Operation(hidden = true)
    public Uni<ClockState> move(@NotNull ClockSetting setting) {
        return moveTo(setting.ahead(clock));
    }

    /** Puts the clock back to the real time. */
    @DELETE
    @Operation(hidden = true)
    public Uni<ClockState> reset() {
        return moveTo(Duration.ZERO);
    }

    private Uni<ClockState> moveTo(Duration ahead) {
        return sandbox.move(ahead).invoke(() -> clock.moveTo(ahead)).map(_ -> ClockState.of(clock));
    }
}
