package org.hegui.platform.proof.verify;

import java.io.Closeable;
import java.io.IOException;
import java.util.regex.Pattern;

import org.hegui.platform.proof.pack.PackFormat;

/** The places of the entries that the signed manifest lists, one after the other. */
final class ExpectedIndices implements Closeable {
    /** What {@link #peek()} gives when there is no further place. */
    static final long NONE = -1;

    private static final Pattern RANGE = Pattern.compile("(0|[1-9][0-9]{0,17})(?:-([1-9][0-9]{0,17}))?");

    private final Lines lines;
    private long next = NONE;
    private long last = NONE;

    ExpectedIndices(Lines lines) throws IOException, Refusal {
        this.lines = lines;
        nextRange();
    }

    /** The place that the next entry must have. */
    long peek() {
        return next;
    }

    void advance() throws IOException, Refusal {
        if (next == last) {
            nextRange();
        } else {
            next++;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void nextRange() throws IOException, Refusal {
        var line = lines.next();
        if (line == null) {
            next = NONE;
            return;
        }
        var range = RANGE.matcher(line);
        if (!range.matches()) {
            throw Refusal.ofFile(Fault.MALFORMED_FILE, PackFormat.INDICES);
        }
        var first = Long.parseLong(range.group(1));
        var end = range.group(2) == null ? first : Long.parseLong(range.group(2));
        if (first <= last || end < first) {
            throw Refusal.ofFile(Fault.MALFORMED_FILE, PackFormat.INDICES);
        }
        next = first;
        last = end;
    }
}
