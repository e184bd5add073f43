package org.hegui.local.service;

import java.net.URI;

import org.hegui.local.process.Child;

/** One more process of a service beside the one that the suite runs, on the same database, as a second pod would be. */
public final class Replica {
    private final Child child;
    private final URI address;

    Replica(Child child, URI address) {
        this.child = child;
        this.address = address;
    }

    /** Where it answers requests. */
    public URI address() {
        return address;
    }

    /** Ends it at once, as a failing machine would (SIGKILL): it finishes nothing. */
    public void kill() throws InterruptedException {
        child.process().destroyForcibly().waitFor();
    }
}
