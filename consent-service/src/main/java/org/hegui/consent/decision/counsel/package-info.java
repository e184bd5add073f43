/** What counsel has said about what the law leaves open, and what counsel is asked. */
@NullMarked
package org.hegui.consent.decision.counsel;

import org.jspecify.annotations.NullMarked;
