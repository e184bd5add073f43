package org.hegui.statute.handling;

/**
 * What a person chose beside consents.
 *
 * @param personalisationOff whether the person switched personalisation off (PIPL-24, NDSR-42, ALG-17)
 * @param automatedRefused whether the person refused decisions made by a program alone (PIPL-24)
 * @param channel what the person said of the channel of a message
 */
public record Wishes(boolean personalisationOff, boolean automatedRefused, ChannelWish channel) {
    private static final Wishes NONE = new Wishes(false, false, ChannelWish.OPEN);

    /** The person chose nothing. */
    public static Wishes none() {
        return NONE;
    }

    /** What a person said of the channel through which a message would come. */
    public enum ChannelWish {
        /** Nothing against it. */
        OPEN,
        /** Not through this one. */
        REFUSED,
        /** Not through some channel, and the question doesn't say which one it is about. */
        UNNAMED
    }
}
