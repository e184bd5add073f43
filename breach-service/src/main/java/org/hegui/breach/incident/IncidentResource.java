package org.hegui.breach.incident;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Applies;

/** Incidents over HTTP. */
@Path("/incidents")
@Tag(name = "Incidents")
public class IncidentResource {

    private final IncidentService incidents;

    IncidentResource(IncidentService incidents) {
        this.incidents = incidents;
    }

    /** Records an incident, grades it and opens the obligations that follow. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.PIPO, Roles.SECURITY, Roles.STAFF})
    @ResponseStatus(201)
    @Applies({"PIPL-57", "NDSR-11", "XB-11", "MIN-35", "AUDIT-5", "NCIR-4", "CONTEST-6"})
    @Operation(operationId = "createIncident", summary = "Record an incident")
    public Uni<RestResponse<IncidentResponse>> create(@NotNull @Valid ReportIncidentRequest request) {
        return incidents.report(request).map(body -> Created.at("/incidents/", body.id(), body));
    }

    /** Records what is known now, beside all that was known before. The grade may rise; it never falls by itself. */
    @POST
    @Idempotent
    @Path("/{id}/facts")
    @RolesAllowed({Roles.PIPO, Roles.SECURITY, Roles.STAFF})
    @ResponseStatus(201)
    @Applies({"PIPL-57", "NDSR-11", "XB-11", "MIN-35", "AUDIT-5", "NCIR-4", "CONTEST-6"})
    @Operation(operationId = "appendIncidentFacts", summary = "Record what is known now")
    public Uni<RestResponse<IncidentResponse>> append(UUID id, @NotNull @Valid IncidentFactsRequest request) {
        return incidents.append(id, request).map(body -> Created.at("/incidents/", body.id(), body));
    }

    /** One incident with its newest facts. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.AUDITOR, Roles.SECURITY})
    @Operation(operationId = "getIncident", summary = "Read an incident")
    public Uni<IncidentResponse> get(UUID id) {
        return incidents.get(id);
    }

    /** All incidents of the handler, oldest first. */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.AUDITOR, Roles.SECURITY})
    @Operation(operationId = "listIncidents", summary = "List the incidents")
    public Uni<Page<IncidentResponse>> list(@Valid @BeanParam PageRequest page) {
        return incidents.list(page);
    }

    /** Every version of what was known, first to newest. */
    @GET
    @Path("/{id}/facts")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.AUDITOR, Roles.SECURITY})
    @Operation(operationId = "listIncidentFacts", summary = "List what was known when")
    public Uni<Page<FactsResponse>> listFacts(UUID id, @Valid @BeanParam PageRequest page) {
        return incidents.listFacts(id, page);
    }
}
