/** The page on which everybody can read a published notice, in Chinese and English. */
@NullMarked
package org.hegui.consent.notice.page;

import org.jspecify.annotations.NullMarked;
