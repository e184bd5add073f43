/** Whether every table keeps one handler's rows from another. */
@NullMarked
package org.hegui.platform.testkit.isolation;

import org.jspecify.annotations.NullMarked;
