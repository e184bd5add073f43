/** Pages for people, in Chinese and English: what runs, where to go, what a problem means. */
@NullMarked
package org.hegui.gateway.page;

import org.jspecify.annotations.NullMarked;
