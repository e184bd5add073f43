package org.hegui.local.tour;

/** The suite answered otherwise than the story goes. */
public final class StoryBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryBroken(String message) {
        super(message);
    }
}
