/** The house rules of the code, run in every service. */
@NullMarked
package org.hegui.platform.testkit.rule;

import org.jspecify.annotations.NullMarked;
