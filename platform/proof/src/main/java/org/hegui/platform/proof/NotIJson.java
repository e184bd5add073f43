package org.hegui.platform.proof;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/** The text or tree has no canonical form; the message says why and never shows the content. */
public final class NotIJson extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    NotIJson(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
