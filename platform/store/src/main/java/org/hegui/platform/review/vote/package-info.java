/** What a person says to a review: the ballot they cast, and the vote that is kept of it. */
@NullMarked
package org.hegui.platform.review.vote;

import org.jspecify.annotations.NullMarked;
