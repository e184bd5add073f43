/**
 * The whole suite on one machine: PostgreSQL, Keycloak with the {@code hegui} realm, a mail sink, the five services as
 * processes of their own, and seed data.
 *
 * <p>It exists to try, demonstrate and test Hegui. It refuses to be production: passwords are known, the identity
 * provider keeps its data in a file, and every port is bound to the loopback address only.
 */
@NullMarked
package org.hegui.local;

import org.jspecify.annotations.NullMarked;
