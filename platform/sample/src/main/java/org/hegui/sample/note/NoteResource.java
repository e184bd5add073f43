package org.hegui.sample.note;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;

/** Notes over HTTP. */
@Path("/notes")
@Tag(name = "Notes")
public class NoteResource {

    private final NoteService notes;

    NoteResource(NoteService notes) {
        this.notes = notes;
    }

    /** Writes a note. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @APIResponseSchema(value = NoteResponse.class, responseCode = "201")
    @Operation(operationId = "createNote", summary = "Write a note")
    public Uni<RestResponse<NoteResponse>> create(@NotNull @Valid CreateNoteRequest request) {
        return notes.create(request).map(Note::response).map(body -> Created.at("/notes/", body.id(), body));
    }

    /** Gives a note another topic. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.STAFF)
    @Operation(operationId = "renameNote", summary = "Give a note another topic")
    public Uni<NoteResponse> rename(UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid RenameNoteRequest request) {
        return notes.rename(id, ifMatch, request).map(Note::response);
    }

    /** Puts a note aside. */
    @POST
    @Idempotent
    @Path("/{id}/closing")
    @RolesAllowed(Roles.STAFF)
    @Operation(operationId = "closeNote", summary = "Put a note aside")
    public Uni<NoteResponse> close(UUID id) {
        return notes.close(id).map(Note::response);
    }

    /** One note. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.STAFF, Roles.AUDITOR})
    @Operation(operationId = "getNote", summary = "Read a note")
    public Uni<NoteResponse> get(UUID id) {
        return notes.get(id).map(Note::response);
    }

    /** All notes of the handler, oldest first. */
    @GET
    @RolesAllowed({Roles.STAFF, Roles.AUDITOR})
    @Operation(operationId = "listNotes", summary = "List the notes")
    public Uni<Page<NoteResponse>> list(@Valid @BeanParam PageRequest page) {
        return notes.list(page).map(found -> found.map(Note::response));
    }
}
