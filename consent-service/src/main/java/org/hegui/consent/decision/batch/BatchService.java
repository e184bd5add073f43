package org.hegui.consent.decision.batch;

import java.util.List;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.decision.Decisions;
import org.hegui.consent.decision.batch.BatchLine.Question;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.stream.Line;

/**
 * Answers lines as they come, some hundreds with one statement. The next ones are read when the answers to these are on
 * their way, so that neither a fast sender nor a slow reader fills the memory.
 */
@ApplicationScoped
class BatchService {

    /** A question with a hundred categories has some 7 KB. */
    static final int LONGEST_LINE = 1 << 16;

    private static final int AT_ONCE = 500;

    private final BatchReader reader;
    private final BatchWriter writer;
    private final Decisions decisions;

    BatchService(BatchReader reader, BatchWriter writer, Decisions decisions) {
        this.reader = reader;
        this.writer = writer;
        this.decisions = decisions;
    }

    /** The answers, many lines at a time. */
    Multi<BatchLines> answer(Actor actor, Multi<Line> lines, boolean inFull) {
        return lines.select()
                .where(line -> !line.isBlank())
                .group()
                .intoLists()
                .of(AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(some -> answer(actor, some, inFull));
    }

    private Uni<BatchLines> answer(Actor actor, List<Line> lines, boolean inFull) {
        var read = lines.stream().map(reader::read).toList();
        var asked = read.stream()
                .filter(Question.class::isInstance)
                .map(line -> ((Question) line).asked())
                .toList();
        return decisions.answers(actor, asked).map(answers -> new BatchLines(writer.write(read, answers, inFull)));
    }
}
