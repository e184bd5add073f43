package org.hegui.statute.export;

/** Whether the data set is important data (XB-2, NDSR-37, CONTEST-4). */
public enum ImportantData {
    /** No sign of it. */
    NONE,
    /** It might be; counsel decides. */
    SUSPECTED,
    /** An authority has told the handler so. */
    NOTIFIED,
    /** It is in a published catalogue. */
    PUBLISHED;

    /** Whether it has to be treated as important data. */
    public boolean official() {
        return this == NOTIFIED || this == PUBLISHED;
    }
}
