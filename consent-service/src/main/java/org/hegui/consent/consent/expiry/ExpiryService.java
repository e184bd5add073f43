package org.hegui.consent.consent.expiry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.hegui.consent.consent.statement.Consent;
import org.hegui.consent.consent.statement.ConsentRepository;
import org.hegui.consent.consent.statement.ConsentStatement;
import org.hegui.consent.consent.statement.SaidBy;
import org.hegui.consent.consent.statement.Source;
import org.hegui.consent.consent.statement.StatementService;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.consent.ConsentStatus;

/** Notes that the time of a grant is over. */
@ApplicationScoped
class ExpiryService {

    private final ExpiryQueries expiries;
    private final ConsentRepository consents;
    private final StatementService statements;
    private final ExpiryConfig config;
    private final Clock clock;
    private final String application;

    ExpiryService(
            ExpiryQueries expiries,
            ConsentRepository consents,
            StatementService statements,
            ExpiryConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.expiries = expiries;
        this.consents = consents;
        this.statements = statements;
        this.config = config;
        this.clock = clock;
        this.application = application;
    }

    /** The next grants whose time is over. */
    @WithSession
    Uni<List<DueExpiry>> due() {
        return expiries.due(clock.instant(), config.sweepBatch());
    }

    /** Notes one of them, unless another replica did, or the person withdrew it in the last moment. */
    @WithTransaction
    Uni<Void> note(DueExpiry due) {
        return statements
                .turn(due.handler(), due.subjectId())
                .chain(turn -> expiries.isOpen(due.consentId())
                        .chain(open -> open
                                ? consents.find(due.handler(), due.consentId())
                                        .chain(grant -> statements.append(system(due), expired(grant), turn))
                                        .replaceWithVoid()
                                : Uni.createFrom().voidItem()));
    }

    private ConsentStatement expired(Consent grant) {
        var said = grant.source();
        var source = new Source(SaidBy.SERVICE, application, said.language(), said.channel(), null, null);
        return grant.ended(ConsentStatus.EXPIRED, source);
    }

    private Actor system(DueExpiry due) {
        return new Actor(
                application,
                due.handler(),
                Set.of(Roles.SERVICE),
                application,
                "CN",
                Optional.empty(),
                Optional.empty());
    }
}
