package org.hegui.consent.campaign.check;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.statute.Applies;

/** Checks of campaigns over HTTP. */
@Path("/campaigns/{id}")
@Tag(name = "Campaigns")
public class CheckResource {

    private final CheckService checks;

    CheckResource(CheckService checks) {
        this.checks = checks;
    }

    /** Checks the contents. A DENY is an answer, not an error: the campaign stays a draft and the findings say why. */
    @POST
    @Idempotent
    @Path("/check")
    @RolesAllowed(Roles.MARKETER)
    @Applies({
        "AD-9",
        "AD-14",
        "AD-28",
        "AD-43",
        "AD-44",
        "ALG-21",
        "AUCL-9",
        "AUCL-11",
        "CONTEST-14",
        "CONTEST-15",
        "CPR-9",
        "CPR-24",
        "EMAIL",
        "MSG",
        "NTM-16",
        "PIPL-24",
        "PIPL-25",
        "SMS"
    })
    @Operation(operationId = "checkCampaign", summary = "Check a campaign's wording, contents, prizes and prices")
    public Uni<CheckResponse> check(UUID id, @BeanParam IfMatch ifMatch) {
        return checks.check(id, ifMatch).map(CampaignCheck::response);
    }

    /** All checks of the campaign, oldest first. */
    @GET
    @Path("/checks")
    @RolesAllowed({Roles.MARKETER, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "listCampaignChecks", summary = "List the checks of a campaign")
    public Uni<Page<CheckResponse>> list(UUID id, @Valid @BeanParam PageRequest page) {
        return checks.list(id, page).map(found -> found.map(CampaignCheck::response));
    }
}
