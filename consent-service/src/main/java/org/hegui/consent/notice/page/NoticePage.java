package org.hegui.consent.notice.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hegui.platform.html.Language;
import org.hegui.statute.notice.NoticeItem;

/**
 * What the page shows, in its language.
 *
 * @param language its language
 * @param other the language to which a reader can change
 * @param handler who handles the information, as the notice says
 * @param version number of the version
 * @param published when it was published
 * @param replaced when a newer version took its place, if one did
 * @param occasions what the notice is also about
 * @param sections its items, and the lists
 * @param versions its history
 * @param hash the hash of what it says
 * @param address where the newest version can be read
 */
public record NoticePage(
        Language language,
        Language other,
        String handler,
        int version,
        PageDate published,
        Optional<PageDate> replaced,
        List<String> occasions,
        List<PageSection> sections,
        List<PageVersion> versions,
        String hash,
        String address) {

    /** The page of this notice in this language, at this address. */
    static NoticePage of(PublicNotice found, Language language, String address) {
        var notice = found.notice();
        var content = notice.content();
        var texts = language == Language.CHINESE ? content.zh() : content.en();
        return new NoticePage(
                language,
                language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE,
                texts.of(NoticeItem.HANDLER_NAME),
                notice.version(),
                PageDate.of(Objects.requireNonNull(notice.publishedAt()), language),
                Optional.ofNullable(notice.supersededAt()).map(instant -> PageDate.of(instant, language)),
                content.occasions().stream()
                        .map(occasion -> PageItem.heading(occasion.label(), language))
                        .toList(),
                PageSection.of(texts, found.lists(), language),
                found.history().stream()
                        .map(version -> PageVersion.of(version, notice, address, language))
                        .toList(),
                Objects.requireNonNull(notice.contentHash()),
                address);
    }

    /** The words in the page's language. */
    public String say(Word word) {
        return word.in(language);
    }

    /** Where the version can be downloaded. */
    public String download() {
        return address + "/" + version + "/document";
    }
}
