package org.hegui.platform.event.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.event.EventTypes;

/** The document of the events, for everybody as that of the API is. */
@Path("/asyncapi")
@Tag(name = "Events")
public class AsyncApiResource {

    private final String document;

    AsyncApiResource(EventTypes types, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.document = AsyncApi.yaml(service, types.all());
    }

    /** The AsyncAPI 3.0 document, in YAML. */
    @GET
    @PermitAll
    @Produces("application/yaml")
    @SecurityRequirements
    @Operation(operationId = "getAsyncApi", summary = "Read the document of the events")
    public String get() {
        return document;
    }
}
