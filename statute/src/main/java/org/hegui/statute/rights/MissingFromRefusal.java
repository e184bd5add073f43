package org.hegui.statute.rights;

import org.hegui.statute.Reason;

/**
 * An item that a refusal lacks.
 *
 * @param item what is missing
 * @param reason which rule asks for it
 */
public record MissingFromRefusal(RefusalItem item, Reason reason) {}
