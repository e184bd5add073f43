package org.hegui.benchmark.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.hegui.benchmark.process.ServiceProcess;

/**
 * Measures the ledger: what an entry costs its transaction, how fast entries are sealed, how long a proof, an audit and a pack
 * of many entries take. What is proved is checked, too.
 */
public final class LedgerFigures {

    private static final long ENTRIES = 100_000;

    private LedgerFigures() {}

    /**
     * Starts a PostgreSQL and the sample service, measures and stops them.
     *
     * @param arguments number of entries for sealing, proof, audit and pack: 100,000 when none is given; then the file to
     *     which the pack goes, if it is to be kept
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var entries = arguments.length > 0 ? Long.parseLong(arguments[0]) : ENTRIES;
        var pack = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempFile("hegui-bench", ".zip");
        try (var sample = ServiceProcess.sample();
                var connection = sample.database()) {
            var calls = new Calls(sample.address());
            var report = new Report();
            var database = new LedgerDatabase(connection);
            new AppendFigures(calls, report).measure();
            new SealFigures(calls, report, database).measure(entries);
            new ProofFigures(calls, report, database).measure();
            new WholeFigures(calls, report, database).measure(pack);
        } finally {
            if (arguments.length < 2) {
                Files.deleteIfExists(pack);
            }
        }
    }
}
