/** The entries as an auditor reads them. */
@NullMarked
package org.hegui.platform.evidence.reading;

import org.jspecify.annotations.NullMarked;
