package org.hegui.consent.preference.tag;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The newest choice about a tag.
 *
 * @param tag code of the tag; null when it is about all
 * @param allowed whether it may be
 * @param saidAt when it was said
 */
record TagRow(@Nullable String tag, boolean allowed, Instant saidAt) {}
