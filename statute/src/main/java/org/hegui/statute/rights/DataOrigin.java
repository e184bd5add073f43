package org.hegui.statute.rights;

/** Where a handler has information about a person from, as far as portability asks (NDSR-25, CONTEST-12). */
public enum DataOrigin {
    /** The person provided it, by consent. */
    PROVIDED,
    /** It was collected under a contract with the person. */
    CONTRACT,
    /** The handler derived it, such as tags and scores. */
    DERIVED,
    /** It is also about others, such as a chat with them. */
    ABOUT_OTHERS;

    /** Whether it is certain that it can be transferred. */
    public boolean portable() {
        return this == PROVIDED || this == CONTRACT;
    }
}
