package org.hegui.gateway.routing;

import java.time.Duration;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A request body that fails as soon as more than the allowed bytes have come, and that tells when it last moved on. */
@NullUnmarked
final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private long bytesLeft;
    private boolean ended;
    private Handler<Throwable> onFailure = _ -> {};
    private boolean dropped;
    private long movedAt = System.nanoTime();

    BoundedBody(ReadStream<Buffer> source, long maxBytes) {
        this.source = source;
        this.bytesLeft = maxBytes;
    }

    /** Whether more bytes came than are allowed. */
    boolean exceeded() {
        return bytesLeft < 0;
    }

    /** Whether the last byte was read. */
    boolean ended() {
        return ended;
    }

    /** How long nothing was passed on. */
    Duration standstill() {
        return Duration.ofNanos(System.nanoTime() - movedAt);
    }

    /** Passes nothing on any more; what still comes is read and forgotten. */
    void drop() {
        dropped = true;
        source.resume();
    }

    @Override
    public BoundedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : buffer -> pass(buffer, handler));
        return this;
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler == null ? _ -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public BoundedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler == null ? null : end -> end(end, handler));
        return this;
    }

    @Override
    public BoundedBody pause() {
        if (!dropped) {
            source.pause();
        }
        return this;
    }

    @Override
    public BoundedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        if (dropped || exceeded()) {
            return;
        }
        movedAt = System.nanoTime();
        bytesLeft -= buffer.length();
        if (exceeded()) {
            onFailure.handle(new IllegalStateException("request body too large"));
        } else {
            handler.handle(buffer);
        }
    }

    private void end(Void end, Handler<Void> handler) {
        ended = true;
        movedAt = System.nanoTime();
        handler.handle(end);
    }
}
