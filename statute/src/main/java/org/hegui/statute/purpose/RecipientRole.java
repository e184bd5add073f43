package org.hegui.statute.purpose;

/** What the one who receives the information is to the handler (PIPL-20, PIPL-21, PIPL-23). */
public enum RecipientRole {
    /** Nobody receives it. */
    NONE,
    /** Another handler, who decides for itself (提供). */
    HANDLER,
    /** An entrusted party that handles it for the handler under contract (受托人). */
    ENTRUSTED,
    /** Another handler that decides together with this one (共同处理). */
    JOINT,
    /** Not settled; counts as another handler until counsel says otherwise (CONTEST-8). */
    UNSETTLED
}
