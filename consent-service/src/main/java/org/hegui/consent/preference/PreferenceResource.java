package org.hegui.consent.preference;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Applies;

/** What people choose, over HTTP. */
@Path("/preferences")
@Tag(name = "Preferences")
public class PreferenceResource {

    private final PreferenceService preferences;

    PreferenceResource(PreferenceService preferences) {
        this.preferences = preferences;
    }

    /** Records a choice, which holds at once. A channel or tag that was refused is allowed again by the person only. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR})
    @APIResponseSchema(value = PreferenceResponse.class, responseCode = "201")
    @Applies({"PIPL-24", "NDSR-42", "ALG-17", "AD-43", "NTM-16"})
    @Operation(operationId = "setPreference", summary = "Record what a person chose")
    public Uni<RestResponse<PreferenceResponse>> set(@NotNull @Valid SetPreferenceRequest request) {
        return preferences.record(request.statement()).map(body -> Created.at("/preferences/", body.id(), body));
    }

    /** What a person chose, as it stands. */
    @GET
    @RolesAllowed({
        Roles.SUBJECT,
        Roles.STAFF,
        Roles.MARKETER,
        Roles.INTEGRATOR,
        Roles.SERVICE,
        Roles.PIPO,
        Roles.AUDITOR
    })
    @Operation(operationId = "getPreferences", summary = "Read what a person chose, as it stands")
    public Uni<StandingPreferencesResponse> standing(@RestQuery @NotNull UUID subjectId) {
        return preferences.standing(subjectId);
    }

    /** Every choice of a person, oldest first. */
    @GET
    @Path("/history")
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR, Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "listPreferences", summary = "List every choice of a person")
    public Uni<Page<PreferenceResponse>> history(
            @RestQuery @NotNull UUID subjectId, @Valid @BeanParam PageRequest page) {
        return preferences.history(subjectId, page);
    }

    /** One choice. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR, Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "getPreference", summary = "Read one choice")
    public Uni<PreferenceResponse> get(UUID id) {
        return preferences.get(id);
    }
}
