package org.hegui.platform.vault.index;

import java.util.List;

import com.google.crypto.tink.Mac;

/** The keys of the blind index (HMAC-SHA-256); several are valid at once while they are rotated. */
public interface IndexKeys {

    /** All keys, the one that writes first. */
    List<Mac> all();
}
