/**
 * Statements that people made before, in another system: taken over with their provenance or not at all. Their time is the
 * time at which they were made, so they never stand above what the same person said later.
 */
@NullMarked
package org.hegui.consent.legacy;

import org.jspecify.annotations.NullMarked;
