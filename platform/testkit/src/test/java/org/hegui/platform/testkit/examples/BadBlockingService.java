package org.hegui.platform.testkit.examples;

import io.smallrye.mutiny.Uni;

/** Waits for a result on the event loop. */
public class BadBlockingService {
    public int act() {
        return Uni.createFrom().item(1).await().indefinitely();
    }
}
