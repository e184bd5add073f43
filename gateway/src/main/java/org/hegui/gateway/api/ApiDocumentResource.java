package org.hegui.gateway.api;

import static org.hegui.platform.problem.CommonProblem.NOT_FOUND;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.hegui.gateway.Peer;
import org.hegui.platform.problem.Refusal;

/** Serves the OpenAPI document of each service, packaged when the gateway was built. */
@Path("/openapi")
@PermitAll
public class ApiDocumentResource {

    /** RFC 9512. */
    static final String YAML = "application/yaml";

    private final Map<Peer, byte[]> documents = new EnumMap<>(Peer.class);

    ApiDocumentResource() {
        for (var peer : Peer.values()) {
            read(peer).ifPresent(document -> documents.put(peer, document));
        }
    }

    /** The document of one service, as YAML. */
    @GET
    @Path("/{service:[a-z]+}.yaml")
    @Produces(YAML)
    public byte[] document(String service) {
        return Peer.ofCode(service)
                .map(documents::get)
                .orElseThrow(() -> new Refusal(NOT_FOUND, "There is no API document of this name."));
    }

    private static Optional<byte[]> read(Peer peer) {
        var path = "openapi/" + peer.code() + "/openapi.yaml";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
