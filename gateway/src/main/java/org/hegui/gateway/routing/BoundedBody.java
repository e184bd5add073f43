package org.hegui.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A request body that fails as soon as more than the allowed bytes have come, and that tells when it has ended. */
@NullUnmarked
final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private long bytesLeft;
    private boolean ended;
    private Handler<Throwable> onFailure = _ -> {};
    private Runnable onEnd = () -> {};

    BoundedBody(ReadStream<Buffer> source, long maxBytes) {
        this.source = source;
        this.bytesLeft = maxBytes;
    }

    /** Whether more bytes came than are allowed. */
    boolean exceeded() {
        return bytesLeft < 0;
    }

    /** Runs the action once the last byte was read, which may be now. */
    void whenEnded(Runnable action) {
        if (ended) {
            action.run();
        } else {
            onEnd = action;
        }
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
        source.pause();
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
        if (exceeded()) {
            return;
        }
        bytesLeft -= buffer.length();
        if (exceeded()) {
            onFailure.handle(new IllegalStateException("request body too large"));
        } else {
            handler.handle(buffer);
        }
    }

    private void end(Void end, Handler<Void> handler) {
        ended = true;
        handler.handle(end);
        onEnd.run();
    }
}
