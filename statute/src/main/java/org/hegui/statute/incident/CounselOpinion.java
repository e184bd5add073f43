package org.hegui.statute.incident;

/** What counsel said of leaving people untold (CONTEST-5). */
public enum CounselOpinion {
    /** Nothing yet, or no. */
    NONE,
    /** That people may be left untold; nothing about minors. */
    AGREES,
    /** That minors and their guardians may be left untold as well (MIN-35). */
    AGREES_FOR_MINORS
}
