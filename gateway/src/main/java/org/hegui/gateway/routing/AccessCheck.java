package org.hegui.gateway.routing;

import static org.hegui.platform.problem.CommonProblem.INTERNAL_ERROR;
import static org.hegui.platform.problem.CommonProblem.UNAUTHENTICATED;

import java.util.function.BiConsumer;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.problem.ProblemWriter;

/**
 * Lets a request through only with a valid access token for the gateway (RFC 6750); its body waits unread. What is open to
 * everybody needs none, but a token that is sent along must be valid there too.
 */
@ApplicationScoped
class AccessCheck implements Handler<RoutingContext> {

    /** Otherwise the framework would answer a bad token too, without a problem. */
    private static final BiConsumer<RoutingContext, Throwable> WE_ANSWER = (_, _) -> {};

    private final ProblemWriter problems;

    AccessCheck(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(RoutingContext exchange) {
        exchange.request().pause();
        exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, WE_ANSWER);
        var context = Vertx.currentContext();
        QuarkusHttpUser.getSecurityIdentity(exchange, null)
                .emitOn(task -> backTo(context, task))
                .subscribe()
                .with(identity -> decide(exchange, identity), failure -> refuse(exchange, failure));
    }

    /** The token may have been checked elsewhere, for example after the provider's keys were fetched. */
    private static void backTo(Context context, Runnable task) {
        context.runOnContext(_ -> task.run());
    }

    private void decide(RoutingContext exchange, SecurityIdentity identity) {
        if (identity.isAnonymous() && !PublicPaths.include(exchange)) {
            challenge(exchange, "Bearer");
        } else {
            exchange.next();
        }
    }

    private void refuse(RoutingContext exchange, Throwable failure) {
        if (failure instanceof AuthenticationException) {
            challenge(exchange, "Bearer error=\"invalid_token\"");
        } else {
            Log.error("Access token could not be checked", failure);
            problems.answer(exchange, INTERNAL_ERROR, "The access token could not be checked; try later.");
        }
    }

    private void challenge(RoutingContext exchange, String scheme) {
        exchange.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, scheme);
        problems.answer(
                exchange, UNAUTHENTICATED, "Send a valid access token: it is missing, expired or not for this API.");
    }
}
