/** The same decisions for who speaks the OpenID AuthZEN Authorization API 1.0. */
@NullMarked
package org.hegui.consent.decision.authzen;

import org.jspecify.annotations.NullMarked;
