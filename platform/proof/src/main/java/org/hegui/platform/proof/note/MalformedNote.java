package org.hegui.platform.proof.note;

import java.io.Serial;

/** The text isn't a note, a checkpoint or a key; the message says why. */
public final class MalformedNote extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    MalformedNote(String why) {
        super(why);
    }
}
