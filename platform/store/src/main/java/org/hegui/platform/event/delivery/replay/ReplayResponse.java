package org.hegui.platform.event.delivery.replay;

/**
 * What a replay will bring.
 *
 * @param events how many events are sent
 */
public record ReplayResponse(int events) {}
