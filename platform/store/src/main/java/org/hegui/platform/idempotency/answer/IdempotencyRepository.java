package org.hegui.platform.idempotency.answer;

import java.time.Instant;
import java.util.Optional;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

import org.hegui.platform.idempotency.request.IdempotentRequest;

/** The rows of requests that were answered. */
@ApplicationScoped
public class IdempotencyRepository {

    private static final String CLAIM = """
            insert into idempotent_answer (handler, key_hash, request_hash, created_at)
            values (:handler, :name, :hash, :now)
            on conflict (handler, key_hash) do update
            set request_hash = :hash, created_at = :now, status = null, headers = null, body = null
            where idempotent_answer.created_at < :expired
            """;

    private static final String KEEP = """
            update idempotent_answer set status = :status, headers = :headers, body = :body
            where handler = :handler and key_hash = :name
            """;

    private static final String FIND = """
            select request_hash, status, headers, body from idempotent_answer
            where handler = :handler and key_hash = :name
            """;

    private static final String SWEEP = """
            delete from idempotent_answer where (handler, key_hash) in (
                select handler, key_hash from idempotent_answer where created_at < :expired
                order by created_at limit :most for update skip locked)
            """;

    /** Whether the request is new, or so old that it counts as new. Waits for one with the same key that is being done. */
    public Uni<Boolean> claim(IdempotentRequest request, Instant now, Instant expired) {
        return session()
                .flatMap(session -> session.createNativeQuery(CLAIM)
                        .setParameter("handler", request.handler())
                        .setParameter("name", request.seal().name())
                        .setParameter("hash", request.hash())
                        .setParameter("now", now)
                        .setParameter("expired", expired)
                        .executeUpdate()
                        .map(rows -> rows == 1));
    }

    /** Keeps the answer to a request that was claimed. */
    public Uni<Void> keep(IdempotentRequest request, Answer answer) {
        var body = answer.body();
        var sealed = body == null ? new byte[0] : request.seal().encrypt(body);
        return session()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter("status", answer.status())
                        .setParameter("headers", answer.headers())
                        .setParameter("body", sealed)
                        .setParameter("handler", request.handler())
                        .setParameter("name", request.seal().name())
                        .executeUpdate()
                        .replaceWithVoid());
    }

    /** What was answered to the request that has this key, unless it was deleted just now. */
    public Uni<Optional<Kept>> find(IdempotentRequest request) {
        return session()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("handler", request.handler())
                        .setParameter("name", request.seal().name())
                        .getSingleResultOrNull()
                        .map(row -> Optional.ofNullable(row).map(found -> kept(request, found))));
    }

    /** Deletes a few of the oldest rows that are kept no longer, and tells how many. */
    public Uni<Integer> sweep(Instant expired, int most) {
        return session()
                .flatMap(session -> session.createNativeQuery(SWEEP)
                        .setParameter("expired", expired)
                        .setParameter("most", most)
                        .executeUpdate());
    }

    private static Kept kept(IdempotentRequest request, Object[] row) {
        var sealed = (byte[]) row[3];
        var body = sealed.length == 0 ? null : request.seal().decrypt(sealed);
        return new Kept((byte[]) row[0], new Answer(((Number) row[1]).intValue(), (String) row[2], body));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }

    /** A kept answer and the hash of the request that it answers. */
    public record Kept(byte[] requestHash, Answer answer) {}
}
