package org.hegui.statute.notice;

import org.hegui.statute.Reason;

/**
 * An item that a notice lacks.
 *
 * @param item what is missing
 * @param reason which rule asks for it
 */
public record MissingItem(NoticeItem item, Reason reason) {}
