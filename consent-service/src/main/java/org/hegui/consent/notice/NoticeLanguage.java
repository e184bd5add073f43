package org.hegui.consent.notice;

import java.util.Locale;

/** The two languages in which every notice is written. */
public enum NoticeLanguage {
    /** Simplified Chinese. */
    ZH,
    /** English. */
    EN;

    /** The name used in JSON, {@code zh} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
