package org.hegui.statute;

/** How sure we are of a rule. Below {@link #B} a person should read the official text before relying on it. */
public enum Confidence {
    /** The full text of the law was read. */
    A,
    /** Confirmed by an official repost, a law-firm note or a dated note that quotes the official page. */
    B,
    /** Believed correct, text not read again. */
    C,
    /** Uncertain, partial or conflicting: a person decides. */
    D
}
