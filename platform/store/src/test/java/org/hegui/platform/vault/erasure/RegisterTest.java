package org.hegui.platform.vault.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.vault.erasure.RegisterLine.State.DONE;
import static org.hegui.platform.vault.erasure.RegisterLine.State.INTENDED;
import static org.hegui.platform.vault.erasure.RegisterLine.State.VOID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.platform.vault.SubjectKey;

class RegisterTest {

    private static final Instant STALE = Instant.parse("2026-11-25T00:00:00Z");
    private static final SubjectKey.Key KEY = new SubjectKey.Key("handler-a", new UUID(0, 1));

    @TempDir
    private Path folder;

    @Test
    void theLastLineOfASubjectCountsAndDoneStays() throws IOException {
        var file = new RegisterFile(folder.resolve("register.jsonl"));
        assertThat(file.read()).isEmpty();
        file.append(List.of(line(INTENDED), line(VOID)));
        assertThat(file.read()).containsExactly(Map.entry(KEY, line(VOID)));
        file.append(List.of(line(DONE)));
        file.append(List.of(line(VOID)));
        assertThat(file.read()).containsExactly(Map.entry(KEY, line(DONE)));
    }

    @Test
    void aLineThatACrashCutOffHurtsNoOther() throws IOException {
        var path = folder.resolve("register.jsonl");
        var file = new RegisterFile(path);
        file.append(List.of(line(INTENDED)));
        Files.writeString(path, "{\"handler\":\"handler-a\",\"subj", StandardOpenOption.APPEND);
        file.append(List.of(line(DONE)));

        assertThat(Files.readAllLines(path)).hasSize(3);
        assertThat(file.read()).containsExactly(Map.entry(KEY, line(DONE)));
    }

    @Test
    void whatTheDatabaseLostIsDoneAgain() {
        assertThat(compare(line(DONE), false, false).redo()).containsExactly(line(DONE));
        assertThat(compare(line(DONE), true, false).redo()).isEmpty();
    }

    @Test
    void anIntentThatNobodySettledIsCarriedOutOnceItIsOld() {
        var old = new RegisterLine(KEY, INTENDED, STALE.minusSeconds(1));
        var fresh = new RegisterLine(KEY, INTENDED, STALE);
        assertThat(compare(old, false, false).redo()).containsExactly(old);
        assertThat(compare(fresh, false, false)).isEqualTo(new Comparison(List.of(), List.of(), List.of()));
        assertThat(compare(old, false, true).settle()).containsExactly(old);
        assertThat(compare(old, false, true).redo()).isEmpty();
        assertThat(compare(line(VOID), false, false).redo()).isEmpty();
    }

    @Test
    void whatTheRegisterDoesNotKnowToBeDoneIsNoted() {
        for (var state : List.of(INTENDED, VOID)) {
            assertThat(compare(line(state), true, false).note()).containsExactly(line(DONE));
        }
        assertThat(compare(line(DONE), true, false).note()).isEmpty();
        assertThat(Comparison.of(Map.of(), List.of(line(DONE)), _ -> false, STALE)
                        .note())
                .containsExactly(line(DONE));
    }

    private static Comparison compare(RegisterLine line, boolean inDatabase, boolean own) {
        return Comparison.of(Map.of(KEY, line), inDatabase ? List.of(line(DONE)) : List.of(), _ -> own, STALE);
    }

    private static RegisterLine line(RegisterLine.State state) {
        return new RegisterLine(KEY, state, STALE);
    }
}
