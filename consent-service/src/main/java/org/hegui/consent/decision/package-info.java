/** The answer before an act: may this be done with this person's information? */
@NullMarked
package org.hegui.consent.decision;

import org.jspecify.annotations.NullMarked;
