package org.hegui.platform.peer;

/** A peer answered that it failed (5xx). Unlike a refusal it counts against the peer, and so opens the circuit. */
public class PeerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PeerFailed() {
        super("the peer answered that it failed", null, false, false);
    }
}
