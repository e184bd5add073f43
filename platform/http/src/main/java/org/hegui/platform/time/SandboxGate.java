package org.hegui.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Outside a sandbox nothing below {@code /sandbox} exists. Made with the first request, when the setting is known. */
@ApplicationScoped
class SandboxGate {

    private static final String SANDBOX = "sandbox";

    private final boolean open;

    SandboxGate(@ConfigProperty(name = "hegui.sandbox", defaultValue = "false") boolean sandbox) {
        this.open = sandbox;
    }

    @ServerRequestFilter(preMatching = true)
    void hide(ContainerRequestContext request) {
        if (isHidden(request.getUriInfo().getPath())) {
            throw new NotFoundException();
        }
    }

    /** Whether a path below the service's root is not to exist. */
    boolean isHidden(String path) {
        return !open && path.replaceFirst("^/", "").split("/", 2)[0].equals(SANDBOX);
    }
}
