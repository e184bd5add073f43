/** Signatures of Standard Webhooks: {@code v1} (HMAC-SHA-256) and {@code v1a} (Ed25519). */
@NullMarked
package org.hegui.platform.event.signature;

import org.jspecify.annotations.NullMarked;
