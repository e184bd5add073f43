package org.hegui.statute.notice;

/** Why somebody need not be told, or not beforehand (PIPL-18). */
public enum NoticeExemption {
    /** A law or an administrative regulation asks for secrecy, or says that no notice is needed; cite it. */
    SECRECY_BY_LAW,
    /** There is no time in an emergency that protects life, health or property; tell them promptly afterwards. */
    EMERGENCY
}
