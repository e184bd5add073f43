package org.hegui.statute.marketing;

import org.hegui.statute.Reason;

/**
 * An item that a proof of consent lacks.
 *
 * @param item what is missing
 * @param reason which rule asks for it; it only informs where the item is advised
 */
public record MissingProof(ProofItem item, Reason reason) {}
