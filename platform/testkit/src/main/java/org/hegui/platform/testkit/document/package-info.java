/** What a service publishes about itself, compared with what it does. */
@NullMarked
package org.hegui.platform.testkit.document;

import org.jspecify.annotations.NullMarked;
