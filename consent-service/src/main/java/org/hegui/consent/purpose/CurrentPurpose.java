package org.hegui.consent.purpose;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hegui.statute.field.Field;
import org.hegui.statute.purpose.PurposeFacts;

/**
 * A purpose with the version that is relied on or, when none is, the newest one.
 *
 * @param purpose its code and state
 * @param version what it says
 */
public record CurrentPurpose(Purpose purpose, PurposeVersion version) {

    /** Id of the purpose. */
    public UUID id() {
        return purpose.id();
    }

    /** Short name of the purpose within its handler. */
    public String code() {
        return purpose.code();
    }

    /** The notice that tells people of the purpose. */
    public UUID noticeId() {
        return version.noticeId();
    }

    /** The fields that the purpose covers. */
    public Set<Field> categories() {
        return version.contents().categories();
    }

    /** How long the information is kept. */
    public Period retention() {
        return Period.parse(version.contents().retention());
    }

    /** Ids of those who receive the information. */
    public List<UUID> recipients() {
        return version.contents().recipients();
    }

    /** What the statute needs to know of it. */
    public PurposeFacts facts() {
        var contents = version.contents();
        return new PurposeFacts(purpose.isActive(), contents.legalBasis(), contents.categories(), contents.necessary());
    }
}
