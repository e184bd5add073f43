package org.hegui.platform.vault.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** No request comes before the register was replayed: it might read somebody whom a backup brought back. */
@Readiness
@ApplicationScoped
class ErasureReadiness implements HealthCheck {

    private final ErasureReplay replay;

    ErasureReadiness(ErasureReplay replay) {
        this.replay = replay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("register of erasures replayed")
                .status(replay.isReplayed())
                .build();
    }
}
