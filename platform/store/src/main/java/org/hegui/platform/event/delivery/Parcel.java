package org.hegui.platform.event.delivery;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.hegui.platform.event.EventContent;
import org.hegui.platform.event.signature.WebhookKey;

/**
 * What a dispatcher took and sends.
 *
 * @param delivery id of the delivery; of a ping, that of the subscription
 * @param lease what shows that it is still ours when the answer is written down
 * @param url where to
 * @param keys each of which signs
 * @param content the event
 */
public record Parcel(UUID delivery, UUID lease, URI url, List<WebhookKey> keys, EventContent content) {}
