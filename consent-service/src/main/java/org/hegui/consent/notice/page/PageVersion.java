package org.hegui.consent.notice.page;

import java.util.Objects;

import org.hegui.consent.notice.Notice;
import org.hegui.platform.html.Language;

/**
 * A version in the history on the page.
 *
 * @param number its number
 * @param address where it can be read
 * @param published when it was published
 * @param current whether it is the one in force
 * @param shown whether it is the one on this page
 */
public record PageVersion(int number, String address, PageDate published, boolean current, boolean shown) {

    static PageVersion of(Notice notice, Notice shown, String address, Language language) {
        return new PageVersion(
                notice.version(),
                address + "/" + notice.version(),
                PageDate.of(Objects.requireNonNull(notice.publishedAt()), language),
                notice.isCurrent(),
                notice.version() == shown.version());
    }
}
