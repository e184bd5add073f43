/** Fresh keys for a service under test, as its settings. */
@NullMarked
package org.hegui.platform.testkit.key;

import org.jspecify.annotations.NullMarked;
