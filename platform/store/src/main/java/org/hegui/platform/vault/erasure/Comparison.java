package org.hegui.platform.vault.erasure;

import static org.hegui.platform.vault.erasure.RegisterLine.State.DONE;
import static org.hegui.platform.vault.erasure.RegisterLine.State.INTENDED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hegui.platform.vault.SubjectKey;

/**
 * What register and database know of each other.
 *
 * @param redo erasures that the database lost, or that nobody finished: to be done again
 * @param settle own intents whose transaction did not show yet: to be asked after
 * @param note erasures that the register does not know to be done: to be noted
 */
record Comparison(List<RegisterLine> redo, List<RegisterLine> settle, List<RegisterLine> note) {

    /**
     * Compares both; the register must have been read before the database.
     *
     * @param own whether an intent is of this replica
     * @param stale the time before which an intent of another replica counts as an erasure
     */
    static Comparison of(
            Map<SubjectKey.Key, RegisterLine> register,
            List<RegisterLine> database,
            Predicate<SubjectKey.Key> own,
            Instant stale) {
        var erased = database.stream().collect(Collectors.toMap(RegisterLine::key, Function.identity()));
        var result = new Comparison(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        register.values().stream()
                .filter(line -> !erased.containsKey(line.key()))
                .forEach(line -> result.judge(line, own, stale));
        database.stream().filter(row -> !isDone(register.get(row.key()))).forEach(result.note::add);
        return result;
    }

    private void judge(RegisterLine line, Predicate<SubjectKey.Key> own, Instant stale) {
        var open = line.state() == INTENDED;
        if (open && own.test(line.key())) {
            settle.add(line);
        } else if (isDone(line) || open && line.at().isBefore(stale)) {
            redo.add(line);
        }
    }

    private static boolean isDone(@org.jspecify.annotations.Nullable RegisterLine line) {
        return line != null && line.state() == DONE;
    }
}
