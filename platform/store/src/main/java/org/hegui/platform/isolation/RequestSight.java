package org.hegui.platform.isolation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.hegui.platform.identity.CurrentActor;

/** Lets each request see the rows of the handler that its verified token names; a request without one sees none. */
@Singleton
class RequestSight {

    private final CurrentActor current;

    RequestSight(CurrentActor current) {
        this.current = current;
    }

    @ServerRequestFilter
    Uni<Void> begin() {
        return current.handler()
                .invoke(handler -> handler.ifPresent(Sight::begin))
                .replaceWithVoid();
    }
}
