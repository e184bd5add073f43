package org.hegui.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Statute;
import org.hegui.statute.Text;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;

/** By when something is due that has this long from a start. */
record DeadlineAnswer(Moment asked, Deadline deadline, Statute statute) implements Answer {
    private static final Text BOUND = new Text(
            "这是确定仍在期限内的最后一日，实际期限不会更早。", "this is the last day that is certainly in time; the true one is not earlier.");

    @Override
    public Map<String, @Nullable Object> json() {
        var due = Objects.requireNonNull(deadline.due());
        var json = new Json()
                .put("rule", deadline.rule())
                .put("clock", deadline.clock())
                .put("length", deadline.length())
                .put("start", deadline.start())
                .put("due", due)
                .put("dueShanghai", Times.shanghai(due))
                .put("lastDay", lastDay());
        grounds().put(json);
        return json.fields();
    }

    @Override
    public void write(Page page) {
        var instant = asked.instant();
        page.row(new Text("起算", "from"), page.in(instant == null ? Times.day(asked.day()) : Times.instant(instant)));
        page.row(new Text("期间", "length"), page.in(length()));
        if (deadline.clock() != ClockKind.HOURS) {
            page.row(new Text("最后一日", "last day"), page.in(Times.day(lastDay())));
        }
        page.row(new Text("截止", "due"), page.in(Times.due(Objects.requireNonNull(deadline.due()))));
        grounds().write(page);
    }

    private Text length() {
        return Span.text(deadline.clock(), Objects.requireNonNull(deadline.length()));
    }

    private LocalDate lastDay() {
        return Objects.requireNonNull(deadline.lastDay());
    }

    /** Working days depend on each day on the way, the other periods on their last. */
    private Grounds grounds() {
        var first = deadline.clock() == ClockKind.WORKING_DAYS ? asked.day().plusDays(1) : lastDay();
        return Grounds.of(statute, deadline.rule(), deadline.certainty(), first, lastDay(), BOUND);
    }
}
