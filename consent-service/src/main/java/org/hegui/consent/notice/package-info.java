/** What people are told before their information is used (PIPL-17). */
@NullMarked
package org.hegui.consent.notice;

import org.jspecify.annotations.NullMarked;
