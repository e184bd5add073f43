package org.hegui.consent.legacy.run;

import io.quarkus.logging.Log;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.legacy.ImportJob;
import org.hegui.consent.legacy.ImportProblem;
import org.hegui.consent.legacy.LegacyConfig;
import org.hegui.consent.legacy.row.ReadRow;
import org.hegui.platform.isolation.HandlerScope;

/** Works off files behind the requests that brought them. In memory are the rows of one transaction, whatever the file's size. */
@ApplicationScoped
public class ImportRunner {

    private final ImportWorkService work;
    private final HandlerScope scope;
    private final LegacyConfig config;

    ImportRunner(ImportWorkService work, HandlerScope scope, LegacyConfig config) {
        this.work = work;
        this.scope = scope;
        this.config = config;
    }

    /** Begins the work, in a context of its own: the request's ends before it. */
    public void start(ImportJob job, SpooledFile file) {
        VertxContext.createNewDuplicatedContext().runOnContext(_ -> run(job, file));
    }

    private void run(ImportJob job, SpooledFile file) {
        judgeAll(job, file)
                .chain(() -> scope.of(job.handler(), () -> work.finish(job)))
                .onFailure()
                .call(e -> interrupt(job, e))
                .eventually(file::delete)
                .subscribe()
                .with(_ -> Log.infof("Import %s is done", job.importId()), e -> log(job, e));
    }

    private static void log(ImportJob job, Throwable failure) {
        if (failure instanceof AnotherFile || failure instanceof NoLongerRunning) {
            Log.infof("Import %s goes on no longer: %s", job.importId(), failure.getMessage());
        } else {
            Log.errorf(failure, "Import %s was interrupted", job.importId());
        }
    }

    private Uni<Void> judgeAll(ImportJob job, SpooledFile file) {
        return file.lines()
                .filter(line -> line.number() >= job.format().firstRow() && !line.isBlank())
                .map(line -> ReadRow.of(line, job.format()))
                .group()
                .intoLists()
                .of(config.rowsAtOnce())
                .onItem()
                .transformToUniAndConcatenate(rows -> scope.of(job.handler(), () -> work.judge(job, rows)))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> interrupt(ImportJob job, Throwable failure) {
        var why = failure instanceof AnotherFile ? ImportProblem.ANOTHER_FILE : ImportProblem.FAILED;
        return scope.of(job.handler(), () -> work.interrupt(job, why));
    }
}
