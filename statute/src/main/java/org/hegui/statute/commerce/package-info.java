/**
 * What selling has to respect: who owes what, prizes, renewals, prices, reviews, terms of sale, leads, and the time limits
 * of e-commerce.
 */
@NullMarked
package org.hegui.statute.commerce;

import org.jspecify.annotations.NullMarked;
