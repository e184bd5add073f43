package org.hegui.consent.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

import org.hegui.statute.notice.NoticeItems;
import org.hegui.statute.notice.NoticeOccasion;

/**
 * What a notice says.
 *
 * @param sensitive whether sensitive personal information is handled (PIPL-30 asks for more items)
 * @param export whether it leaves China (PIPL-39 asks for more items)
 * @param zh the items in Chinese
 * @param en the items in English
 */
record NoticeContent(boolean sensitive, boolean export, NoticeTexts zh, NoticeTexts en) {

    NoticeItems chinese() {
        return new NoticeItems(zh.items(), occasions());
    }

    NoticeItems english() {
        return new NoticeItems(en.items(), occasions());
    }

    private Set<NoticeOccasion> occasions() {
        var occasions = EnumSet.noneOf(NoticeOccasion.class);
        if (sensitive) {
            occasions.add(NoticeOccasion.SENSITIVE);
        }
        if (export) {
            occasions.add(NoticeOccasion.EXPORT);
        }
        return occasions;
    }

    /** SHA-256 of all that is said, in hexadecimal: proves later which text a person was shown. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
