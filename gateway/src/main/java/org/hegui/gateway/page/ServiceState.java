package org.hegui.gateway.page;

import org.hegui.gateway.Peer;

/** One service and what it says of itself. */
public record ServiceState(Peer peer, Readiness readiness) {}
