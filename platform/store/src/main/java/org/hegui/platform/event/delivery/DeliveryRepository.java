package org.hegui.platform.event.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.page.PageRequest;

/** Named questions about deliveries. */
@ApplicationScoped
public class DeliveryRepository implements PanacheRepositoryBase<EventDelivery, UUID> {

    /** While a transaction holds this, no replay of the subscription begins, and no other replica takes of it. */
    private static final String HOLD_ACTIVE =
            "select id from event_subscription where state = 'ACTIVE' for no key update skip locked";

    /**
     * Of each subscription, so many as it has room for: the open deliveries that are due and the first of their subject,
     * none of whose deliveries is under way; every subscription has its first turn before any has its second. Leases are
     * told by the database's clock, which all replicas share.
     */
    private static final String TAKE = """
            select open.id from event_subscription s cross join lateral (
                select d.id, d.position, d.next_attempt_at from event_delivery d
                 where d.subscription_id = s.id and d.state = 'PENDING' and d.next_attempt_at <= :now
                   and not exists (select 1 from event_delivery e
                        where e.subscription_id = d.subscription_id and e.subject_id = d.subject_id
                          and e.position < d.position
                          and (e.state = 'PENDING' or :hold and e.state = 'DEAD'))
                   and not exists (select 1 from event_delivery e
                        where e.subscription_id = d.subscription_id and e.subject_id = d.subject_id
                          and e.lease_until > clock_timestamp())
                   and (d.lease_until is null or d.lease_until <= clock_timestamp())
                 order by d.position
                 limit greatest(0, :each - (select count(*) from event_delivery l
                        where l.subscription_id = s.id and l.lease_until > clock_timestamp()))
                   for update of d skip locked) open
             where s.id in (:subscriptions)
             order by row_number() over (partition by s.id order by open.position), open.next_attempt_at
             limit :most""";

    private static final String LEASE = """
            update event_delivery
               set lease_token = :token, lease_until = clock_timestamp() + :millis * interval '1 millisecond'
             where id in (:ids)""";

    /** The subscriptions to which events may be sent, none of which changes until the transaction ends. */
    public Uni<List<UUID>> holdActiveSubscriptions() {
        return getSession()
                .chain(session ->
                        session.createNativeQuery(HOLD_ACTIVE, UUID.class).getResultList());
    }

    /** Deliveries that are due, so many of each subscription and so many in all, which nobody else takes meanwhile. */
    public Uni<List<UUID>> take(Collection<UUID> subscriptions, Instant now, boolean hold, int each, int most) {
        return getSession()
                .chain(session -> session.createNativeQuery(TAKE, UUID.class)
                        .setParameter("subscriptions", subscriptions)
                        .setParameter("now", now)
                        .setParameter("hold", hold)
                        .setParameter("each", (long) each)
                        .setParameter("most", most)
                        .getResultList());
    }

    /** Gives these to whoever knows the token, for so long. */
    public Uni<Integer> lease(Collection<UUID> ids, UUID token, Duration lease) {
        return getSession()
                .chain(session -> session.createNativeQuery(LEASE)
                        .setParameter("ids", ids)
                        .setParameter("token", token)
                        .setParameter("millis", (double) lease.toMillis())
                        .executeUpdate());
    }

    /** The delivery, held until the transaction ends; null when there is none. */
    public Uni<EventDelivery> lock(UUID id) {
        return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** The delivery of the handler; null when there is none. */
    public Uni<EventDelivery> ofHandler(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** The deliveries with these ids. */
    public Uni<List<EventDelivery>> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Whether an earlier event of the subject is a dead letter of the subscription. */
    public Uni<Boolean> isAfterDeadLetter(EventDelivery delivery) {
        return count(
                        "subscriptionId = ?1 and subjectId = ?2 and position < ?3 and state = ?4",
                        delivery.subscriptionId(),
                        delivery.subjectId(),
                        delivery.position(),
                        DeliveryState.DEAD)
                .map(dead -> dead > 0);
    }

    /** Oldest first; one more than the page holds, to tell whether there is a next page. */
    public Uni<List<EventDelivery>> list(
            String handler, @Nullable UUID subscription, @Nullable DeliveryState state, PageRequest page) {
        var query = new StringBuilder("handler = :handler and id > :after");
        var parameters = new HashMap<String, Object>(Map.of("handler", handler, "after", page.after()));
        if (subscription != null) {
            query.append(" and subscriptionId = :subscription");
            parameters.put("subscription", subscription);
        }
        if (state != null) {
            query.append(" and state = :state");
            parameters.put("state", state);
        }
        return find(query + " order by id", parameters).range(0, page.limit()).list();
    }
}
