package org.hegui.platform.identity;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What is trusted about who acts, beside the token. */
@ConfigMapping(prefix = "hegui.identity")
interface IdentityConfig {

    /**
     * Name of the header in which the edge (a load balancer or content network) tells the ISO country that the request
     * came from. Set it only when the edge overwrites what the client sends. None is trusted by default.
     */
    Optional<String> edgeCountryHeader();
}
