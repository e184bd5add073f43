package org.hegui.platform.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * The body of a request as it comes. No more of it is taken from the connection than is asked for, so a caller who sends
 * faster than the work goes is held back, whatever the size. The endpoint takes no entity, and its path stands in
 * {@code hegui.limits.streamed}, so that no size of the whole is too large.
 */
public final class StreamedBody {

    private static final String CONTINUE = "100-continue";

    private StreamedBody() {}

    /** The parts of the body, as many as are asked for. To be subscribed to once. */
    public static Multi<Buffer> parts(HttpServerRequest request) {
        return Multi.createFrom().deferred(() -> {
            if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                request.response().writeContinue();
            }
            return MultiHelper.toMulti(request);
        });
    }

    /**
     * The lines of the body, empty ones too. To be subscribed to once.
     *
     * @param longest bytes of the longest line that is read; a longer one comes marked and without its bytes
     */
    public static Multi<Line> lines(HttpServerRequest request, int longest) {
        return lines(parts(request), longest);
    }

    /** The same of a body that was put aside. */
    public static Multi<Line> lines(Multi<Buffer> parts, int longest) {
        var splitter = new LineSplitter(longest);
        var last = Multi.createFrom().deferred(() -> Multi.createFrom().iterable(splitter.end()));
        var ended = parts.onItem().transformToIterable(part -> splitter.feed(part.getBytes()));
        return Multi.createBy().concatenating().streams(ended, last);
    }
}
