/** Impact assessments: what has to be thought through and approved before risky handling begins (PIPL-55, PIPL-56). */
@NullMarked
package org.hegui.consent.assessment;

import org.jspecify.annotations.NullMarked;
