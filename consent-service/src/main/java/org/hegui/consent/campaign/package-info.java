/** What marketing sends: a campaign is checked, cleared by somebody else, and only then run. */
@NullMarked
package org.hegui.consent.campaign;

import org.jspecify.annotations.NullMarked;
