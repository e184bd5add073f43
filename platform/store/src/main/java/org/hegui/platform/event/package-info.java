/**
 * Events that arrive: published in the transaction of the change, delivered at least once and in order per subject
 * (ADR 011).
 */
@NullMarked
package org.hegui.platform.event;

import org.jspecify.annotations.NullMarked;
