package org.hegui.transfer.transfer;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.statute.export.ExportRouteRule;
import org.hegui.statute.export.RouteDecision;
import org.hegui.transfer.counter.CounterService;
import org.hegui.transfer.recipient.RecipientRepository;

/** Asks the statute for the route of a transfer as things stand now. */
@ApplicationScoped
public class RouteService {

    private final RecipientRepository recipients;
    private final CounterService counters;
    private final ImportantDataQuestion importantData;
    private final CurrentActor current;
    private final Law law;

    RouteService(
            RecipientRepository recipients,
            CounterService counters,
            ImportantDataQuestion importantData,
            CurrentActor current,
            Law law) {
        this.recipients = recipients;
        this.counters = counters;
        this.importantData = importantData;
        this.current = current;
        this.law = law;
    }

    /** The route with what the handler exported this year, what the transfer asks for, and what counsel has answered. */
    @WithSession
    public Uni<RouteDecision> routeNow(Transfer transfer) {
        return importantData
                .settled(transfer)
                .chain(settled -> counters.soFar()
                        .chain(soFar -> recipients
                                .find(current.actor().handler(), transfer.recipientId())
                                .map(recipient -> transfer.exportFacts(
                                        transfer.expected(soFar), recipient.restricted(), settled)))
                        .map(new ExportRouteRule(law.today())::decide));
    }
}
