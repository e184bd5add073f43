package org.hegui.consent.receipt;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static org.hegui.consent.receipt.print.ReceiptPdf.PDF;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.receipt.content.ConsentReceipt;
import org.hegui.consent.receipt.print.ReceiptPage;
import org.hegui.consent.receipt.print.ReceiptPdf;
import org.hegui.consent.receipt.print.ReceiptSheet;
import org.hegui.platform.html.Language;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Receipts over HTTP, in the form that the header {@code Accept} names. */
@Path("/consents/{id}/receipt")
@Tag(name = "Consents")
@RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
public class ReceiptResource {

    private static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    private final ReceiptService receipts;
    private final ReceiptConfig config;

    ReceiptResource(ReceiptService receipts, ReceiptConfig config) {
        this.receipts = receipts;
        this.config = config;
    }

    /** The receipt for machines. */
    @GET
    @Produces(APPLICATION_JSON)
    @Applies("PIPL-14")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ConsentReceipt.class)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            operationId = "getConsentReceipt",
            summary = "Read the receipt of a statement",
            description =
                    "ISO/IEC TS 27560 with the proof from the ledger: as JSON, as a PDF or as a page, by the header"
                            + " Accept; the PDF and the page in the language of the header Accept-Language.")
    public Uni<ConsentReceipt> json(UUID id, UriInfo asked) {
        return receipts.receipt(id, root(asked));
    }

    /** The receipt to be kept or printed. */
    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public Uni<RestResponse<byte[]>> pdf(
            UUID id, UriInfo asked, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        var language = Language.preferredBy(languages);
        return receipts.receipt(id, root(asked))
                .map(receipt -> ReceiptPdf.of(ReceiptSheet.of(receipt, language)))
                .map(pdf -> ResponseBuilder.ok(pdf)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"consent-receipt-" + id + ".pdf\"")
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .header(HttpHeaders.VARY, VARY)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    /** The receipt as a page. */
    @GET
    @Produces(TEXT_HTML)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> page(
            UUID id, UriInfo asked, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        var language = Language.preferredBy(languages);
        return receipts.receipt(id, root(asked))
                .chain(receipt -> ReceiptPage.of(ReceiptSheet.of(receipt, language)))
                .map(page -> page.answer(RestResponse.StatusCode.OK, VARY));
    }

    private String root(UriInfo asked) {
        return config.publicUrl()
                .map(url -> url.resolve(asked.getBaseUri().getPath()))
                .orElse(asked.getBaseUri())
                .toString()
                .replaceFirst("/$", "");
    }
}
