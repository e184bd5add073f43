package org.hegui.platform.vault.key;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;

import org.hegui.platform.vault.index.IndexKeys;

/** The keys of the blind index in a mounted Tink keyset. */
final class IndexKeyset implements IndexKeys {

    private final Supplier<List<Mac>> file;

    IndexKeyset(Supplier<List<Mac>> file) {
        this.file = file;
    }

    @Override
    public List<Mac> all() {
        return file.get();
    }

    /** One Mac for each enabled key, the primary first. */
    static List<Mac> macs(KeysetHandle keyset) throws GeneralSecurityException {
        var macs = new ArrayList<Mac>();
        macs.add(keyset.getPrimitive(RegistryConfiguration.get(), Mac.class));
        for (var i = 0; i < keyset.size(); i++) {
            var entry = keyset.getAt(i);
            if (!entry.isPrimary() && entry.getStatus() == KeyStatus.ENABLED) {
                macs.add(alone(entry));
            }
        }
        return List.copyOf(macs);
    }

    private static Mac alone(KeysetHandle.Entry entry) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(entry.getKey())
                        .withFixedId(entry.getId())
                        .makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Mac.class);
    }
}
