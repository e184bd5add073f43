/** Keycloak: its distribution, its server with the {@code hegui} realm, and log-ins there. */
@NullMarked
package org.hegui.local.keycloak;

import org.jspecify.annotations.NullMarked;
