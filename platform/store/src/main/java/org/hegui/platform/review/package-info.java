/**
 * Four eyes: what people must agree to before a thing goes on. A service opens a review in the transaction that puts its
 * thing before the reviewers, and learns the outcome in the transaction of the vote that brings it about.
 */
@NullMarked
package org.hegui.platform.review;

import org.jspecify.annotations.NullMarked;
