package org.hegui.statute.marketing;

import org.hegui.statute.Reason;

/**
 * Something that a message has to show and doesn't.
 *
 * @param content what is missing
 * @param reason which rule asks for it
 */
public record MissingContent(MessageContent content, Reason reason) {}
