package org.hegui.benchmark.ledger;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Lets entries wait, as if another replica were sealing, and then has them all sealed. */
record SealFigures(Calls calls, Report report, LedgerDatabase database) {

    private static final int AT_ONCE = 1000;
    private static final int WRITERS = 4;

    void measure(long entries) throws SQLException, InterruptedException {
        report.head("sealing");
        database.awaitNothingWaits();
        var before = database.sealed();
        database.holdSealing();
        var filling = Times.nanos(() -> fill(entries - before));
        report.note("%,d entries were written in %.0f s, %d a transaction", entries - before, filling / 1e9, AT_ONCE);
        database.letSeal();
        database.awaitNothingWaits();
        var sealing = database.sealedAbove(before);
        var bare = database.copyLeaves(sealing.rows());
        report.bulk("as many rows inserted by SQL (yardstick)", sealing.rows(), bare, bare);
        report.bulk("entries sealed", sealing.rows(), sealing.nanos(), bare);
    }

    private void fill(long entries) {
        var left = new AtomicLong(entries);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var all = IntStream.range(0, WRITERS)
                    .mapToObj(_ -> writers.submit(() -> write(left)))
                    .toList();
            for (var writer : all) {
                writer.get(1, TimeUnit.HOURS);
            }
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(AtomicLong left) {
        for (var mine = left.getAndAdd(-AT_ONCE); mine > 0; mine = left.getAndAdd(-AT_ONCE)) {
            calls.yardstick(Calls.staff(), (int) Math.min(mine, AT_ONCE));
        }
    }
}
