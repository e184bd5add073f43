package org.hegui.consent.suppression.imports;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;

/** Gives the list of suppressions out; hashes only. */
@Path("/suppressions/export")
@Tag(name = "Suppressions")
public class ExportResource {

    private final ListService lists;
    private final CurrentActor current;

    ExportResource(ListService lists, CurrentActor current) {
        this.lists = lists;
        this.current = current;
    }

    /** The keyed hashes of all addresses that must not be reached, as CSV; each names its key. */
    @GET
    @Produces("text/csv")
    @RolesAllowed({Roles.PIPO, Roles.INTEGRATOR})
    @Operation(operationId = "exportSuppressions", summary = "Export the hashes that are suppressed, in CSV")
    public Multi<String> export() {
        var handler = current.actor().handler();
        return lists.recordExport()
                .onItem()
                .transformToMulti(_ -> Multi.createBy()
                        .concatenating()
                        .streams(Multi.createFrom().item(ExportedHash.HEADER), lines(handler)));
    }

    private Multi<String> lines(String handler) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<>(new UUID(0, 0)),
                        last -> lists.page(handler, last.get()).invoke(page -> remember(last, page)))
                .whilst(page -> page.size() == ListService.PAGE)
                .onItem()
                .<String>transformToMultiAndConcatenate(
                        page -> Multi.createFrom().iterable(page).map(ExportedHash::line));
    }

    private static void remember(AtomicReference<UUID> last, List<ExportedHash> page) {
        if (!page.isEmpty()) {
            last.set(page.getLast().id());
        }
    }
}
