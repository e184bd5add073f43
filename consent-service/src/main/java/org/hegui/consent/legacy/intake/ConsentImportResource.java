package org.hegui.consent.legacy.intake;

import java.util.UUID;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.legacy.ConsentImportResponse;
import org.hegui.consent.legacy.CreateConsentImportRequest;
import org.hegui.consent.legacy.result.ImportRowList;
import org.hegui.consent.legacy.result.RowStatus;
import org.hegui.consent.legacy.row.RowFormat;
import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Applies;

/** Imports of statements from other systems, over HTTP. */
@Path("/consent-imports")
@Tag(name = "Consent imports")
public class ConsentImportResource {

    private final ConsentImportService imports;
    private final ImportUploads uploads;
    private final CurrentVertxRequest exchange;

    ConsentImportResource(ConsentImportService imports, ImportUploads uploads, CurrentVertxRequest exchange) {
        this.imports = imports;
        this.uploads = uploads;
        this.exchange = exchange;
    }

    /** Opens an import: says where the statements come from, before any is sent. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.PIPO, Roles.INTEGRATOR})
    @APIResponseSchema(value = ConsentImportResponse.class, responseCode = "201")
    @Applies("PIPL-14")
    @Operation(operationId = "createConsentImport", summary = "Open an import of statements from another system")
    public Uni<RestResponse<ConsentImportResponse>> create(@NotNull @Valid CreateConsentImportRequest request) {
        return imports.create(request).map(body -> Created.at("/consent-imports/", body.id(), body));
    }

    /**
     * Takes the file in and works it off behind the request. The same file may be sent again after an interruption, or with more
     * rows at its end: lines that were judged before are passed over.
     */
    @PUT
    @Path("/{id}/rows")
    @Consumes({RowFormat.CSV, RowFormat.NDJSON})
    @RolesAllowed({Roles.PIPO, Roles.INTEGRATOR})
    @APIResponseSchema(value = ConsentImportResponse.class, responseCode = "202")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = RowFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = RowFormat.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            operationId = "sendConsentImportRows",
            summary = "Send the file of an import",
            description =
                    "Fields: subjectId, purpose, answer (GRANTED or REFUSED), kind, categories (codes with a space between),"
                            + " recipient, language, channel, saidAt (with an offset), validUntil, evidenceHash,"
                            + " documentHash. A row without evidenceHash or documentHash is refused. A withdrawal in the other"
                            + " system is REFUSED at its time.")
    public Uni<RestResponse<ConsentImportResponse>> send(UUID id) {
        return uploads.take(id, exchange.getCurrent().request())
                .chain(() -> imports.get(id))
                .map(body -> RestResponse.ResponseBuilder.create(Status.ACCEPTED, body)
                        .build());
    }

    /** An import and how far it is. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PIPO, Roles.INTEGRATOR, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "getConsentImport", summary = "Read how far an import is")
    public Uni<ConsentImportResponse> get(UUID id) {
        return imports.get(id);
    }

    /** All imports, oldest first. */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.INTEGRATOR, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "listConsentImports", summary = "List imports")
    public Uni<Page<ConsentImportResponse>> list(@Valid @BeanParam PageRequest page) {
        return imports.list(page);
    }

    /** What became of the rows, in the order of the file. */
    @GET
    @Path("/{id}/rows")
    @RolesAllowed({Roles.PIPO, Roles.INTEGRATOR, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "listConsentImportRows", summary = "List what became of the rows of an import")
    public Uni<ImportRowList> rows(
            UUID id,
            @RestQuery @Nullable RowStatus status,
            @RestQuery @DefaultValue("0") @PositiveOrZero long after,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return imports.rows(id, status, after, limit);
    }
}
