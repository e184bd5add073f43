package org.hegui.consent.notice.list;

import static org.hegui.statute.notice.NoticeItem.OVERSEAS_RECIPIENT_NAME;
import static org.hegui.statute.notice.NoticeItem.RECIPIENT_NAME;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hegui.consent.notice.Notice;
import org.hegui.consent.notice.NoticeTexts;
import org.hegui.statute.Text;

/**
 * The lists of a version of a notice at a time. Pure.
 *
 * @param notice the version
 * @param at when the purposes held
 * @param collected what is collected, by purpose
 * @param provided what others receive, by purpose and recipient
 */
public record NoticeLists(
        Notice notice, Instant at, List<CollectedResponse> collected, List<ProvidedResponse> provided) {

    static NoticeLists of(Notice notice, Instant at, List<ListedPurpose> purposes) {
        var recipient = new Text(
                recipient(notice.content().zh(), "；"),
                recipient(notice.content().en(), "; "));
        return new NoticeLists(
                notice,
                at,
                purposes.stream().map(CollectedResponse::of).toList(),
                purposes.stream()
                        .flatMap(purpose -> ProvidedResponse.of(purpose, recipient))
                        .toList());
    }

    /** What the notice itself says of who receives it, in the mainland and abroad. */
    private static String recipient(NoticeTexts texts, String separator) {
        return Stream.of(RECIPIENT_NAME, OVERSEAS_RECIPIENT_NAME)
                .map(texts::of)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(separator));
    }
}
