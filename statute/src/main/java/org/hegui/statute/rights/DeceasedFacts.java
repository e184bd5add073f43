package org.hegui.statute.rights;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a request about somebody who has died.
 *
 * @param asksFor what is asked for
 * @param identityVerified whether the identity of the one who asks is verified
 * @param deathProven whether there is proof of the death
 * @param relative how the one who asks is related; null when not as a close relative
 * @param kinshipProven whether there is proof of that
 * @param interestStated whether a lawful and legitimate interest of their own is stated
 * @param arrangement what the deceased arranged
 */
public record DeceasedFacts(
        RightsRequestType asksFor,
        boolean identityVerified,
        boolean deathProven,
        @Nullable CloseRelative relative,
        boolean kinshipProven,
        boolean interestStated,
        PriorArrangement arrangement) {}
