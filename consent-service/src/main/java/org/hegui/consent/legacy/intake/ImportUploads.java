package org.hegui.consent.legacy.intake;

import static org.hegui.platform.problem.CommonProblem.MALFORMED_BODY;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.legacy.ImportJob;
import org.hegui.consent.legacy.LegacyConfig;
import org.hegui.consent.legacy.row.CsvFormat;
import org.hegui.consent.legacy.row.NdjsonFormat;
import org.hegui.consent.legacy.row.RowFormat;
import org.hegui.consent.legacy.run.ImportRunner;
import org.hegui.consent.legacy.run.SpooledFile;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.stream.StreamedBody;

/**
 * Puts a file aside on the disk before anything is done with it: a connection that breaks has changed nothing, and the work takes
 * as long as it takes, whatever patience the gateway has.
 */
@ApplicationScoped
class ImportUploads {

    private final ConsentImportService imports;
    private final ImportRunner runner;
    private final LegacyConfig config;
    private final Vertx vertx;

    ImportUploads(ConsentImportService imports, ImportRunner runner, LegacyConfig config, Vertx vertx) {
        this.imports = imports;
        this.runner = runner;
        this.config = config;
        this.vertx = vertx;
    }

    /** Takes the file in and lets the work on it begin. */
    Uni<Void> take(UUID id, HttpServerRequest request) {
        var csv = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE)).startsWith(RowFormat.CSV);
        return imports.requireReady(id)
                .chain(() -> SpooledFile.of(
                        vertx, StreamedBody.parts(request), config.largest().asLongValue()))
                .chain(file -> begin(id, csv, file).onFailure().call(file::delete))
                .replaceWithVoid();
    }

    private Uni<ImportJob> begin(UUID id, boolean csv, SpooledFile file) {
        return format(csv, file).chain(format -> imports.begin(id, format)).invoke(job -> runner.start(job, file));
    }

    private static Uni<RowFormat> format(boolean csv, SpooledFile file) {
        return csv
                ? file.firstLine().map(ImportUploads::header)
                : Uni.createFrom().item(new NdjsonFormat());
    }

    private static RowFormat header(String line) {
        try {
            return CsvFormat.of(line);
        } catch (IllegalArgumentException e) {
            throw new Refusal(MALFORMED_BODY, e.getMessage());
        }
    }
}
