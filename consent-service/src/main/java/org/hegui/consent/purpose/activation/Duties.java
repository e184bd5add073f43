package org.hegui.consent.purpose.activation;

import java.util.List;
import java.util.Set;

import org.hegui.statute.Reason;
import org.hegui.statute.notice.NoticeOccasion;

/**
 * What has to be there before a purpose may be relied on.
 *
 * @param assessment why an assessment must have been approved; empty when none is needed
 * @param occasions what its notice must say more about
 */
record Duties(List<Reason> assessment, Set<NoticeOccasion> occasions) {}
