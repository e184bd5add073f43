/** Salted hashes of personal information in entries, and the salts that go with the subject's key. */
@NullMarked
package org.hegui.platform.evidence.commitment;

import org.jspecify.annotations.NullMarked;
