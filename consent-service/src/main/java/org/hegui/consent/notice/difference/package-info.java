/** What is different in one version of a notice, compared with another one. */
@NullMarked
package org.hegui.consent.notice.difference;

import org.jspecify.annotations.NullMarked;
