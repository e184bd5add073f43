package org.hegui.consent.peer;

import java.util.Collection;
import java.util.UUID;

/**
 * Whose age groups are asked for.
 *
 * @param subjectIds at most 1,000 people
 */
record AgesQuestion(Collection<UUID> subjectIds) {}
