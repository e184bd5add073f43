package org.hegui.law;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Certainty;
import org.hegui.statute.Text;
import org.hegui.statute.time.Deadline;

/** By when a duty has to be done, in words and in JSON. */
final class When {
    private When() {}

    /** In words; nothing for a duty that doesn't apply. */
    static Text of(Deadline deadline, boolean applies) {
        var due = deadline.due();
        if (!applies) {
            return new Text("—", "—");
        }
        if (due != null) {
            var at = Times.due(due);
            return deadline.certainty() == Certainty.CERTAIN
                    ? at
                    : new Text(at.zh() + "（暂定，TIME-4）", at.en() + " (PROVISIONAL, TIME-4)");
        }
        return switch (deadline.clock()) {
            case IMMEDIATELY -> new Text("立即", "immediately");
            case DATE -> new Text("由有关部门确定", "by a date yet to be set");
            case HOURS, WORKING_DAYS, CALENDAR_DAYS, MONTHS, YEARS -> yetToBegin(deadline);
        };
    }

    static Map<String, @Nullable Object> json(Deadline deadline) {
        var due = deadline.due();
        return new Json()
                .put("rule", deadline.rule())
                .put("clock", deadline.clock())
                .put("length", deadline.length())
                .put("start", deadline.start())
                .put("due", due)
                .put("dueShanghai", due == null ? null : Times.shanghai(due))
                .put("lastDay", deadline.lastDay())
                .put("certainty", deadline.certainty())
                .fields();
    }

    private static Text yetToBegin(Deadline deadline) {
        var length = Span.text(deadline.clock(), Objects.requireNonNull(deadline.length()));
        return new Text("起算后 " + length.zh(), "within " + length.en() + " once it begins");
    }
}
