package org.hegui.consent.preference.tag;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.consent.preference.SetPreferenceRequest;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** The tags of a person, as far as they must not be. */
@Path("/subjects/{subjectId}/tags")
@Tag(name = "Preferences")
public class TagResource {

    private final TagService tags;

    TagResource(TagService tags) {
        this.tags = tags;
    }

    /** Deletes all tags of a person, those to come too: whoever makes tags has to ask before. */
    @DELETE
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR})
    @Applies({"NDSR-42", "ALG-17"})
    @Operation(operationId = "deleteTags", summary = "Delete all tags of a person, for good")
    public Uni<Void> deleteAll(UUID subjectId) {
        return tags.delete(subjectId, null);
    }

    /** Deletes one tag of a person. */
    @DELETE
    @Path("/{tag}")
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR})
    @Applies({"NDSR-42", "ALG-17"})
    @Operation(operationId = "deleteTag", summary = "Delete a tag of a person, for good")
    public Uni<Void> delete(UUID subjectId, @Size(max = 64) @Pattern(regexp = SetPreferenceRequest.TAG) String tag) {
        return tags.delete(subjectId, tag);
    }

    /** Which tags are deleted and must not come back. */
    @GET
    @Path("/deleted")
    @RolesAllowed({
        Roles.SUBJECT,
        Roles.STAFF,
        Roles.MARKETER,
        Roles.INTEGRATOR,
        Roles.SERVICE,
        Roles.PIPO,
        Roles.AUDITOR
    })
    @Operation(operationId = "getDeletedTags", summary = "Read which tags a person deleted")
    public Uni<DeletedTagsResponse> deleted(UUID subjectId) {
        return tags.deleted(subjectId);
    }
}
