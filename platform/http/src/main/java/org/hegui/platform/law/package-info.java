/** The statute library as a bean that knows what day it is. */
@NullMarked
package org.hegui.platform.law;

import org.jspecify.annotations.NullMarked;
