/**
 * When a yes is a consent, how it is asked for, and when it may be asked for again.
 */
@NullMarked
package org.hegui.statute.consent.grant;

import org.jspecify.annotations.NullMarked;
