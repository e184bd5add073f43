package org.hegui.sample.publication;

/** How far a publication has come. */
public enum PublicationState {
    IN_REVIEW,
    PUBLISHED,
    REFUSED
}
