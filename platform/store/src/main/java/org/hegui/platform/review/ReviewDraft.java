package org.hegui.platform.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be reviewed. Holds codes and ids only.
 *
 * @param objectType kind of the thing, for which there is a {@link ReviewedKind}
 * @param objectId id of the thing
 * @param title code of what is asked for, such as {@code transfer.approval}; a screen shows its text
 * @param roles who must approve, each once and by another person
 * @param authors the {@code sub} of each person, besides the requester, whose own work it is and who may not vote
 */
public record ReviewDraft(String objectType, UUID objectId, String title, List<ReviewRole> roles, Set<String> authors) {

    /** Copies the collections, and refuses a review by nobody. */
    public ReviewDraft {
        roles = List.copyOf(new LinkedHashSet<>(roles));
        authors = Set.copyOf(authors);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a review needs a role that votes");
        }
    }

    /** A review of this thing by these roles. */
    public static ReviewDraft of(String objectType, UUID objectId, String title, ReviewRole... roles) {
        return new ReviewDraft(objectType, objectId, title, List.of(roles), Set.of());
    }

    /** The same, in which these people may not vote either. */
    public ReviewDraft writtenBy(Set<String> people) {
        return new ReviewDraft(objectType, objectId, title, roles, people);
    }
}
