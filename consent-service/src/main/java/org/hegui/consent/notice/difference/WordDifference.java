package org.hegui.consent.notice.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import org.hegui.consent.notice.difference.Segment.Kind;

/**
 * The difference of two texts word by word; in Chinese, which writes no blanks, character by character. Texts that differ in
 * too many words are compared by sentences, and if that is too much as well, as two wholes: the time that it takes grows
 * with the product of what differs, and a request has little. Pure.
 */
final class WordDifference {

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&\\P{IsHan}]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[^。；！？.;!?\\n]*[。；！？.;!?\\n]?+", Pattern.DOTALL);

    /** The product of the numbers of pieces that differ, on the way to which a comparison is quick. */
    private static final long QUICK = 250_000;

    private WordDifference() {}

    static List<Segment> between(String before, String after) {
        for (var unit : List.of(WORD, SENTENCE)) {
            var old = pieces(unit, before);
            var now = pieces(unit, after);
            var start = sharedStart(old, now);
            var end = sharedEnd(old, now, start);
            if ((long) (old.size() - start - end) * (now.size() - start - end) <= QUICK) {
                return segments(old, now, start, end);
            }
        }
        return List.of(new Segment(Kind.REMOVED, before), new Segment(Kind.ADDED, after));
    }

    private static List<Segment> segments(List<String> old, List<String> now, int start, int end) {
        var segments = new ArrayList<Segment>();
        add(segments, Kind.KEPT, old.subList(0, start));
        var middle = DiffUtils.diff(
                List.copyOf(old.subList(start, old.size() - end)),
                List.copyOf(now.subList(start, now.size() - end)),
                true);
        middle.getDeltas().forEach(delta -> add(segments, delta));
        add(segments, Kind.KEPT, old.subList(old.size() - end, old.size()));
        return joined(segments);
    }

    private static void add(List<Segment> segments, AbstractDelta<String> delta) {
        switch (delta.getType()) {
            case EQUAL -> add(segments, Kind.KEPT, delta.getSource().getLines());
            case DELETE -> add(segments, Kind.REMOVED, delta.getSource().getLines());
            case INSERT -> add(segments, Kind.ADDED, delta.getTarget().getLines());
            case CHANGE -> {
                add(segments, Kind.REMOVED, delta.getSource().getLines());
                add(segments, Kind.ADDED, delta.getTarget().getLines());
            }
        }
    }

    private static void add(List<Segment> segments, Kind kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            segments.add(new Segment(kind, String.join("", pieces)));
        }
    }

    /** Neighbours of one kind are one segment. */
    private static List<Segment> joined(List<Segment> segments) {
        var joined = new ArrayList<Segment>();
        for (var segment : segments) {
            if (!joined.isEmpty() && joined.getLast().kind() == segment.kind()) {
                var before = joined.removeLast();
                joined.add(new Segment(segment.kind(), before.text() + segment.text()));
            } else {
                joined.add(segment);
            }
        }
        return List.copyOf(joined);
    }

    private static List<String> pieces(Pattern unit, String text) {
        return unit.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static int sharedStart(List<String> old, List<String> now) {
        var shared = 0;
        while (shared < old.size() && shared < now.size() && old.get(shared).equals(now.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static int sharedEnd(List<String> old, List<String> now, int start) {
        var most = Math.min(old.size(), now.size()) - start;
        var shared = 0;
        while (shared < most && old.get(old.size() - 1 - shared).equals(now.get(now.size() - 1 - shared))) {
            shared++;
        }
        return shared;
    }
}
