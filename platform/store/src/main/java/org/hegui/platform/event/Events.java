package org.hegui.platform.event;

import java.time.Clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.reactive.mutiny.Mutiny;

/** Publishes events. Must be called inside the transaction of the change that they tell of: both commit or neither. */
@ApplicationScoped
public class Events {

    /** Held until the transaction ends: who publishes about the same subject waits, and so is numbered after us. */
    private static final String LOCK_SUBJECT =
            "select cast(pg_advisory_xact_lock(hashtextextended(:subject, 40)) as varchar)";

    private static final String INSERT = """
            insert into outbox_event (id, handler, type, subject_id, position, data, occurred_at)
            values (:id, :handler, :type, :subject, nextval('outbox_position'), :data, :at)""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventTypes types;
    private final Clock clock;

    Events(EventTypes types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    /**
     * Publishes the event when the caller's transaction commits. Locks the subject against other publishers until then,
     * so publish late in the transaction, and about several subjects always in the same order of their ids.
     *
     * @throws IllegalArgumentException when the draft is not as its type was declared
     */
    public Uni<Void> publish(EventDraft draft) {
        types.check(draft);
        return Panache.getSession()
                .chain(session ->
                        session.flush().chain(() -> lock(session, draft)).chain(() -> insert(session, draft)));
    }

    private static Uni<String> lock(Mutiny.Session session, EventDraft draft) {
        return session.createNativeQuery(LOCK_SUBJECT, String.class)
                .setParameter("subject", draft.handler() + "|" + draft.subjectId())
                .getSingleResult();
    }

    private Uni<Void> insert(Mutiny.Session session, EventDraft draft) {
        return session.createNativeQuery(INSERT)
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("handler", draft.handler())
                .setParameter("type", draft.type())
                .setParameter("subject", draft.subjectId())
                .setParameter("data", json(draft))
                .setParameter("at", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String json(EventDraft draft) {
        try {
            return JSON.writeValueAsString(draft.data());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The data of an event cannot be written", e);
        }
    }
}
