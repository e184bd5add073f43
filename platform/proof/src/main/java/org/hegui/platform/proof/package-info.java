/**
 * Canonical JSON (RFC 8785), Merkle trees (RFC 9162), signed checkpoints (C2SP tlog-checkpoint) and evidence packs. Plain
 * Java without a service, so that an auditor can check a proof with nothing but the public key.
 */
@NullMarked
package org.hegui.platform.proof;

import org.jspecify.annotations.NullMarked;
