package org.hegui.platform.database;

import static org.hegui.platform.problem.CommonProblem.CONCURRENT_CHANGE;
import static org.hegui.platform.problem.CommonProblem.INVALID_REQUEST;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.vertx.pgclient.PgException;

import org.hegui.platform.problem.Refusal;

/** What a failure of the database means to the caller, by its SQLSTATE (PostgreSQL, appendix A). Pure. */
final class SqlState {

    /**
     * Too long, out of range, no such date, not in the character set, not of the type, refused by a check. Others of class
     * 22, such as a division by zero, are mistakes of ours.
     */
    private static final Set<String> BAD_INPUT =
            Set.of("22001", "22003", "22007", "22008", "22015", "22021", "22P02", "22P03", "22P05", "23514");

    /** Unique and foreign keys that a use case did not foresee, serialization failures, deadlocks, locks not given. */
    private static final Set<String> CONFLICT = Set.of("23503", "23505", "23P01", "40001", "40P01", "55P03");

    private SqlState() {}

    /** The refusal for a failure that the input or somebody else's change caused; empty when it is ours. */
    static Optional<Refusal> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> of(cause).stream())
                .findFirst()
                .flatMap(SqlState::refusal);
    }

    private static Optional<String> of(Throwable cause) {
        return switch (cause) {
            case PgException e -> Optional.ofNullable(e.getSqlState());
            case SQLException e -> Optional.ofNullable(e.getSQLState());
            default -> Optional.empty();
        };
    }

    static Optional<Refusal> refusal(String state) {
        if (BAD_INPUT.contains(state)) {
            return Optional.of(new Refusal(INVALID_REQUEST, "A value is out of the range that can be kept."));
        }
        return CONFLICT.contains(state)
                ? Optional.of(new Refusal(CONCURRENT_CHANGE, "It collides with what is there; read it again."))
                : Optional.empty();
    }
}
