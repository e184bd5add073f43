package org.hegui.statute.field;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a text that should be a value of some kind. Parsing never throws.
 *
 * @param <T> the kind
 */
public sealed interface Parsed<T> {
    /**
     * It is one.
     *
     * @param value the value in its one normal form
     * @param <T> the kind
     */
    record Valid<T>(T value) implements Parsed<T> {}

    /**
     * It is none.
     *
     * @param flaw why
     * @param <T> the kind
     */
    record Invalid<T>(Flaw flaw) implements Parsed<T> {}

    /** The value, empty when it is none. */
    default Optional<T> optional() {
        return switch (this) {
            case Valid<T>(var value) -> Optional.of(value);
            case Invalid<T> _ -> Optional.empty();
        };
    }

    /** The value made into something else, or why it is none. */
    default <R> Parsed<R> map(Function<T, R> to) {
        return switch (this) {
            case Valid<T>(var value) -> new Valid<>(to.apply(value));
            case Invalid<T>(var flaw) -> new Invalid<>(flaw);
        };
    }
}
