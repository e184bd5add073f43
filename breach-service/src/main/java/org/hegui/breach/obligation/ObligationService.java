package org.hegui.breach.obligation;

import static org.hegui.breach.BreachProblem.INCIDENT_NOT_FOUND;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.incident.Obligation;
import org.hegui.statute.incident.ObligationRecipient;

/** Keeps the rows of each incident in step with its facts. Rows are added and opened, never removed or closed. */
@ApplicationScoped
public class ObligationService {

    private final ObligationRepository obligations;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    ObligationService(ObligationRepository obligations, CurrentActor current, Law law, Clock clock) {
        this.obligations = obligations;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /** Brings the rows in step with what the statute says of the newest facts, in the transaction that recorded them. */
    @WithTransaction
    public Uni<Void> recompute(String handler, UUID incidentId, List<Obligation> computed) {
        return obligations
                .all(handler, incidentId)
                .map(rows -> merged(handler, incidentId, rows, computed))
                .chain(obligations::add);
    }

    /** The rows of an incident. There is no incident without rows, so none means that there is no such incident. */
    @WithSession
    Uni<Page<IncidentObligation>> list(UUID incidentId, PageRequest page) {
        var handler = current.actor().handler();
        return obligations
                .count(handler, incidentId)
                .invoke(ObligationService::refuseNone)
                .chain(() -> obligations.list(handler, incidentId, page))
                .map(found -> Page.of(found, page.limit(), IncidentObligation::id));
    }

    private List<IncidentObligation> merged(
            String handler, UUID incidentId, List<IncidentObligation> rows, List<Obligation> computed) {
        var now = clock.instant();
        var left = rows.stream().collect(Collectors.toMap(Key::of, Function.identity()));
        var added = new ArrayList<IncidentObligation>();
        for (var obligation : computed) {
            var row = left.remove(new Key(obligation.rule(), obligation.recipient()));
            if (row == null) {
                added.add(new IncidentObligation(handler, incidentId, obligation, now));
            } else {
                row.recompute(obligation, now);
            }
        }
        left.values().stream()
                .filter(row -> law.today().inForce(row.rule()))
                .forEach(row -> row.namedNoMore(othersNamed(row.rule()), now));
        return added;
    }

    private Reason othersNamed(String rule) {
        return law.today()
                .reason(
                        rule,
                        Effect.INFORMS,
                        "按最新事实，本规则要求向其他接收方报告。",
                        "By the newest facts this rule names other recipients.");
    }

    private static void refuseNone(long rows) {
        if (rows == 0) {
            throw new Refusal(INCIDENT_NOT_FOUND, "There is no incident with this id.");
        }
    }

    /** What names a row within its incident. */
    private record Key(String rule, ObligationRecipient recipient) {

        static Key of(IncidentObligation row) {
            return new Key(row.rule(), row.recipient());
        }
    }
}
