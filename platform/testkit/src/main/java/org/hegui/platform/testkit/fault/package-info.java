/** What can be wrong with a request, derived from the API document, and what an answer to it must not show. */
@NullMarked
package org.hegui.platform.testkit.fault;

import org.jspecify.annotations.NullMarked;
