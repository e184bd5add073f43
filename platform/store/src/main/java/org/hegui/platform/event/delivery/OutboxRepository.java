package org.hegui.platform.event.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.OutboxEvent;

/** Makes deliveries of published events, and clears the outbox. */
@ApplicationScoped
public class OutboxRepository implements PanacheRepositoryBase<OutboxEvent, UUID> {

    /** Any number, the same in all replicas; a second number keeps it apart from other locks. */
    private static final String FAN_OUT_LOCK = "40, 42";

    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(" + FAN_OUT_LOCK + ")";
    private static final String LOCK = "select cast(pg_advisory_xact_lock(" + FAN_OUT_LOCK + ") as varchar)";

    private static final String NEXT = "select id from outbox_event where not fanned_out order by position limit :most";

    private static final String DELIVERIES = """
            insert into event_delivery (id, handler, event_id, subscription_id, subject_id, position, state, tries,
                                        due_since, next_attempt_at, after_dead_letter, attempts)
            select hegui_uuid_v7(), e.handler, e.id, s.id, e.subject_id, e.position, 'PENDING', 0,
                   :now, :now, false, '[]'
              from outbox_event e
              join event_subscription s on s.handler = e.handler and e.type = any (string_to_array(s.types, ' '))
            """;

    private static final String FAN_OUT = DELIVERIES + """
             where e.id in (:ids) and s.state <> 'UNVERIFIED' order by e.position
                on conflict do nothing""";

    /** A lease that runs keeps its end but changes hands, so that its holder's answer no longer counts. */
    private static final String REPLAY = DELIVERIES + """
             where s.id = :subscription and e.fanned_out and e.occurred_at >= :since order by e.position
                on conflict (subscription_id, event_id) do update
               set state = 'PENDING', tries = 0, due_since = excluded.due_since,
                   next_attempt_at = excluded.next_attempt_at, after_dead_letter = false,
                   lease_token = gen_random_uuid()""";

    private static final String CLEAR = """
            delete from outbox_event e
             where e.fanned_out and e.occurred_at < :delivered
               and not exists (select 1 from event_delivery d where d.event_id = e.id and (d.state = 'PENDING'
                        or d.state = 'DEAD' and d.due_since >= :dead))""";

    /** Whether we fan out until the transaction ends. One at a time does, so deliveries are made in order. */
    public Uni<Boolean> tryLock() {
        return getSession()
                .chain(session ->
                        session.createNativeQuery(TRY_LOCK, Boolean.class).getSingleResult());
    }

    /** The same, waiting for it. */
    public Uni<String> lock() {
        return getSession()
                .chain(session -> session.createNativeQuery(LOCK, String.class).getSingleResult());
    }

    /** Events without deliveries, oldest first. */
    public Uni<List<UUID>> next(int most) {
        return getSession()
                .chain(session -> session.createNativeQuery(NEXT, UUID.class)
                        .setParameter("most", most)
                        .getResultList());
    }

    /** Makes the deliveries of these events and marks them as fanned out. */
    public Uni<Integer> fanOut(Collection<UUID> ids, Instant now) {
        return getSession()
                .chain(session -> session.createNativeQuery(FAN_OUT)
                        .setParameter("ids", ids)
                        .setParameter("now", now)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(
                                        "update outbox_event set fanned_out = true where id in (:ids)")
                                .setParameter("ids", ids)
                                .executeUpdate()));
    }

    /** Gives how many events are to be sent again, or for the first time. */
    public Uni<Integer> replay(UUID subscription, Instant since, Instant now) {
        return getSession()
                .chain(session -> session.createNativeQuery(REPLAY)
                        .setParameter("subscription", subscription)
                        .setParameter("since", since)
                        .setParameter("now", now)
                        .executeUpdate());
    }

    /** The events with these ids. */
    public Uni<List<OutboxEvent>> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Deletes events of before these instants: what was delivered, and what was given up. */
    public Uni<Integer> clear(Instant delivered, Instant dead) {
        return getSession()
                .chain(session -> session.createNativeQuery(CLEAR)
                        .setParameter("delivered", delivered)
                        .setParameter("dead", dead)
                        .executeUpdate());
    }
}
