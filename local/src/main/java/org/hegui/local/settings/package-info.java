/** What a suite is started with: which services, on which ports, at which addresses, in which folders. */
@NullMarked
package org.hegui.local.settings;

import org.jspecify.annotations.NullMarked;
