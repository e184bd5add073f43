/**
 * What all clients of other services share. A client interface that is used in a user's request carries
 * {@code @AccessToken}: the act is the user's. One that jobs use carries {@code @OidcClientFilter}, which brings the
 * service's own token, and a parameter {@code @HeaderParam(ActingHandler.HEADER) String handler} in every method. The
 * two are separate interfaces, for {@code @AccessToken} calls nobody outside a request.
 */
@NullMarked
package org.hegui.platform.peer;

import org.jspecify.annotations.NullMarked;
