package org.hegui.platform.vault.rewrap;

/** How far a re-wrapping is. */
public enum RewrapState {
    /** Replicas work on it. */
    RUNNING,
    /** Every key of a subject is wrapped by the key asked for. */
    DONE,
    /** Some keys cannot be unwrapped: the key that wrapped them is not among the valid ones. Add it and start again. */
    FAILED,
    /** The primary key changed meanwhile, and a later re-wrapping took over. */
    SUPERSEDED
}
