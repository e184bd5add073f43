package org.hegui.platform.proof.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.proof.pack.PackScope;

/** Each way to tamper with the entries is refused, and the first one that fails is named. */
class TamperedEntriesTest {
    private static final String ENTRIES = "entries.ndjson";

    private final Ledger ledger = Ledger.of(20);

    @TempDir
    private Path folder;

    private Tampered pack;

    @BeforeEach
    void makeAPack() {
        pack = Tampered.of(ledger.pack(folder));
    }

    @Test
    void aChangedEntryIsNamed() throws IOException {
        pack.lines(ENTRIES, lines -> lines.replaceAll(line -> line.replace("granted", "refused")));

        assertEntryRefused(Fault.ENTRY_NOT_PROVEN, 0L, Ledger.id(0));
    }

    @Test
    void aChangedEntryInTheMiddleIsNamed() throws IOException {
        pack.lines(ENTRIES, lines -> lines.set(13, lines.get(13).replace("withdrawn", "granted")));

        assertEntryRefused(Fault.ENTRY_NOT_PROVEN, 13L, Ledger.id(13));
    }

    @Test
    void aChangedProofIsNamed() throws IOException {
        pack.lines(ENTRIES, lines -> {
            var line = lines.get(7);
            var at = line.indexOf("\"proof\":[\"") + 10;
            lines.set(7, line.substring(0, at) + (line.charAt(at) == 'A' ? 'B' : 'A') + line.substring(at + 1));
        });

        assertEntryRefused(Fault.ENTRY_NOT_PROVEN, 7L, Ledger.id(7));
    }

    @Test
    void anEntryThatWasTakenOutIsNamed() throws IOException {
        pack.lines(ENTRIES, lines -> lines.remove(7));

        assertEntryRefused(Fault.ENTRY_MISSING, 7L, null);
    }

    @Test
    void theLastEntryThatWasTakenOutIsNamed() throws IOException {
        pack.lines(ENTRIES, List::removeLast);

        assertEntryRefused(Fault.ENTRY_MISSING, 19L, null);
    }

    @Test
    void entriesThatChangedPlacesAreNamed() throws IOException {
        pack.lines(ENTRIES, lines -> Collections.swap(lines, 4, 5));

        assertEntryRefused(Fault.ENTRY_MISSING, 4L, null);
    }

    @Test
    void anEntryThatWasMovedToTheEndIsNamed() throws IOException {
        pack.lines(ENTRIES, lines -> {
            lines.add(lines.get(4));
            lines.add(19, lines.remove(19));
        });

        assertEntryRefused(Fault.ENTRY_OUT_OF_ORDER, 4L, Ledger.id(4));
    }

    @Test
    void anEntryThatIsThereTwiceIsNamed() throws IOException {
        pack.lines(ENTRIES, lines -> lines.add(5, lines.get(4)));

        assertEntryRefused(Fault.ENTRY_DOUBLED, 4L, Ledger.id(4));
    }

    @Test
    void anEntryOfTheLedgerThatWasPutInIsNamed() throws IOException {
        var some = Tampered.of(ledger.pack(folder, ledger.head(PackScope.ALL, 20), index -> index != 7));
        some.lines(
                ENTRIES,
                lines -> lines.add(7, pack.text(ENTRIES).lines().toList().get(7)));

        ReportAssert.assertEntryRefused(verify(some.write()), Fault.ENTRY_UNEXPECTED, 7L, Ledger.id(7));
    }

    @Test
    void anInventedEntryIsNamed() throws IOException {
        pack.lines(ENTRIES, lines -> lines.add(lines.getLast().replace("\"index\":19", "\"index\":20")));

        assertEntryRefused(Fault.ENTRY_UNEXPECTED, 20L, Ledger.id(19));
    }

    @Test
    void leavingOutAnEntryAndItsPlaceIsSeen() throws IOException {
        pack.lines(ENTRIES, List::removeLast).text("indices.txt", text -> "0-18\n");

        ReportAssert.assertRefused(verify(pack.write()), Fault.CHANGED_FILE, "indices.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "not JSON", "{\"index\":3}", "", "\u0000"})
    void aLineThatIsNoneIsNamed(String line) throws IOException {
        pack.lines(ENTRIES, lines -> lines.set(3, line));

        assertEntryRefused(Fault.ENTRY_MALFORMED, 3L, null);
    }

    @Test
    void aLineThatIsTooLongIsNamed() throws IOException {
        pack.lines(ENTRIES, lines -> lines.set(3, " ".repeat(3 << 20)));

        assertEntryRefused(Fault.TOO_LARGE, 3L, null);
    }

    @Test
    void anEntryInAnotherFormIsNamed() throws IOException {
        pack.lines(ENTRIES, lines -> lines.set(3, lines.get(3).replace("\"entry\":\"{", "\"entry\":\"{ ")));

        assertEntryRefused(Fault.ENTRY_NOT_CANONICAL, 3L, Ledger.id(3));
    }

    @Test
    void anIdThatIsNotTheEntrysIsNamed() throws IOException {
        pack.lines(
                ENTRIES,
                lines -> lines.set(
                        3, lines.get(3).replace("\"id\":\"" + Ledger.id(3) + "\"", "\"id\":\"" + Ledger.id(4) + "\"")));

        assertEntryRefused(Fault.ENTRY_MISMATCH, 3L, Ledger.id(4));
    }

    @Test
    void aLineInAnotherFormIsSeen() throws IOException {
        pack.lines(ENTRIES, lines -> lines.set(3, lines.get(3).replace("{\"index\"", "{ \"index\"")));

        ReportAssert.assertRefused(verify(pack.write()), Fault.CHANGED_FILE, ENTRIES);
    }

    @Test
    void aForeignHandlersEntryIsNamed() throws IOException {
        var mixed = Ledger.with(20, 11, Ledger.entry(11, "other"));

        ReportAssert.assertEntryRefused(verify(mixed.pack(folder)), Fault.ENTRY_MISMATCH, 11L, Ledger.id(11));
    }

    @Test
    void anEntryThatIsNoCanonicalJsonInTheLedgerItselfIsNamed() throws IOException {
        var spoiled = Ledger.with(20, 11, "no JSON");

        ReportAssert.assertEntryRefused(verify(spoiled.pack(folder)), Fault.ENTRY_NOT_CANONICAL, 11L, Ledger.id(11));
    }

    @Test
    void anEntryOutsideTheScopeIsNamed() throws IOException {
        var about = ledger.head(new PackScope(new UUID(0, 9), null, null, null), 20);
        var until = ledger.head(new PackScope(null, null, null, Ledger.NOW.minusSeconds(1_000_000 - 8)), 20);

        ReportAssert.assertEntryRefused(
                verify(ledger.pack(folder, about, index -> true)), Fault.ENTRY_OUT_OF_SCOPE, 1L, Ledger.id(1));
        ReportAssert.assertEntryRefused(
                verify(ledger.pack(folder, until, index -> true)), Fault.ENTRY_OUT_OF_SCOPE, 8L, Ledger.id(8));
    }

    private void assertEntryRefused(Fault fault, long index, @Nullable String id) throws IOException {
        ReportAssert.assertEntryRefused(verify(pack.write()), fault, index, id);
    }

    private PackReport verify(Path file) throws IOException {
        return PackVerifier.trusting(List.of(ledger.key.verifier())).verify(file);
    }
}
