package org.hegui.platform.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in stable order.
 *
 * @param items at most as many as asked for
 * @param next cursor to pass as {@code after} for the following page; null on the last page
 */
public record Page<T>(
        List<T> items, @Schema(nullable = true) @Nullable String next) {

    /** The largest page that may be asked for. */
    public static final int MAX_LIMIT = 200;

    /** The page size when none is asked for. */
    public static final String DEFAULT_LIMIT = "50";

    /**
     * A page of what was found when one row more than {@code limit} was read: that row only tells that there is more.
     *
     * @param id gives the id by which the list is ordered
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, UUID> id) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        var items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, id.apply(items.getLast()).toString());
    }

    /** The same page with each item turned into what is shown to the caller. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
