package org.hegui.consent.campaign.check;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;
import org.hegui.statute.Text;
import org.hegui.statute.marketing.WordingFinding;

/**
 * Something that a rule says of a campaign's contents.
 *
 * @param place the field it is about, such as {@code wording.zh}
 * @param reason the rule, what it does, and why
 * @param word the offending word as the list of the rule has it
 * @param start where it begins in the text, counted in UTF-16 units from 0
 * @param length how many units it takes there
 * @param remedy what to do about it
 */
public record Finding(
        String place,
        Reason reason,
        @Nullable String word,
        @Nullable Integer start,
        @Nullable Integer length,
        @Nullable Text remedy) {

    static Finding of(String place, Reason reason) {
        return new Finding(place, reason, null, null, null, null);
    }

    static Finding of(String place, WordingFinding found) {
        return new Finding(place, found.reason(), found.word(), found.start(), found.length(), found.remedy());
    }
}
