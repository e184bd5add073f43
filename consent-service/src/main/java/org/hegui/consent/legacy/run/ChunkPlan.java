package org.hegui.consent.legacy.run;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.hegui.consent.legacy.ImportJob;
import org.hegui.consent.legacy.judgement.RowJudge;
import org.hegui.consent.legacy.judgement.Timeline;
import org.hegui.consent.legacy.row.LegacyRow;
import org.hegui.consent.legacy.row.ReadRow;
import org.hegui.consent.legacy.row.RowFlaw;
import org.hegui.consent.legacy.row.RowProblem;

/** Judges the rows of one transaction one after the other: a row is seen by those behind it. Pure. */
final class ChunkPlan {

    private final ImportJob job;
    private final RowJudge judge;
    private final Timeline timeline;
    private final Function<Instant, UUID> ids;

    ChunkPlan(ImportJob job, RowJudge judge, Timeline timeline, Function<Instant, UUID> ids) {
        this.job = job;
        this.judge = judge;
        this.timeline = timeline;
        this.ids = ids;
    }

    List<Judged> of(List<ReadRow> rows) {
        return rows.stream().map(this::judged).toList();
    }

    private Judged judged(ReadRow read) {
        var row = read.row();
        if (row == null) {
            return Judged.refused(read, Objects.requireNonNull(read.flaw()));
        }
        return judge.flaw(row).map(flaw -> Judged.refused(read, flaw)).orElseGet(() -> placed(read, row));
    }

    private Judged placed(ReadRow read, LegacyRow row) {
        var purpose = Objects.requireNonNull(judge.purposes().get(row.purpose()));
        var equal = timeline.equalTo(row, purpose.id());
        if (equal.isPresent()) {
            return Judged.duplicate(read, equal.get().id());
        }
        if (timeline.contradicts(row, purpose.id())) {
            return Judged.refused(read, new RowFlaw(RowProblem.CONTRADICTION, "answer"));
        }
        return timeline.free(row)
                .map(at -> new TakenStatement(ids.apply(at), job, read.line(), row, purpose, at))
                .map(taken -> accepted(read, taken))
                .orElseGet(() -> Judged.refused(read, new RowFlaw(RowProblem.TOO_MANY_AT_ONCE, "saidAt")));
    }

    private Judged accepted(ReadRow read, TakenStatement taken) {
        timeline.add(taken.known());
        return Judged.accepted(read, taken);
    }
}
