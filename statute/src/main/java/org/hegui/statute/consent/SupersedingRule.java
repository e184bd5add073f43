package org.hegui.statute.consent;

import java.util.Objects;

import org.hegui.statute.Applies;

/**
 * Does a newer record leave an older one nothing more to say? Whoever keeps only the records that still matter may drop
 * the older one then: no answer changes by it, now or later.
 */
@Applies({"PIPL-14", "PIPL-15"})
public final class SupersedingRule {
    private SupersedingRule() {}

    /**
     * Whether the older record can be left out beside the newer one; both are of one person and one purpose, as they were
     * said.
     *
     * @param outlives whether the newer one, if it is a grant, counts whenever the older one would: it is of the same scope
     *     and ends no sooner
     */
    public static boolean supersedes(ConsentFacts newer, ConsentFacts older, boolean outlives) {
        return newer.saysNo() ? stops(newer, older) : outlives && replaces(newer, older);
    }

    /** A grant stands for older grants of its strength and recipient only, and never for a no. */
    private static boolean replaces(ConsentFacts newer, ConsentFacts older) {
        return !older.saysNo()
                && newer.kind() == older.kind()
                && Objects.equals(newer.recipient(), older.recipient())
                && newer.categories().containsAll(older.categories());
    }

    /** A no stands for whatever was said before about what it is about, in whichever strength. */
    private static boolean stops(ConsentFacts newer, ConsentFacts older) {
        var ofItsRecipient = newer.recipient() == null || newer.recipient().equals(older.recipient());
        var ofItsFields = newer.stopsPurpose()
                || !older.stopsPurpose() && newer.categories().containsAll(older.categories());
        return ofItsRecipient && ofItsFields;
    }
}
