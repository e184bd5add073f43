/**
 * What marketing sends: a campaign is checked, cleared by somebody else, and only then run. Here is the campaign itself and
 * what it says; what is done with it has folders of its own.
 */
@NullMarked
package org.hegui.consent.campaign;

import org.jspecify.annotations.NullMarked;
