package org.hegui.platform.keyset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import io.quarkus.logging.Log;

/**
 * What is made of a mounted Tink JSON keyset, made again when the file changes, so that a rotation needs no restart. A
 * new file that cannot be read is passed over with a warning: the keys of the old one stay.
 *
 * @param <T> what is made of the keys
 */
public final class KeysetFile<T> implements Supplier<T> {

    /** What is made of a keyset. */
    @FunctionalInterface
    public interface Maker<T> {

        /** What the keys make; refuses those of another kind. */
        T of(KeysetHandle keyset) throws GeneralSecurityException;
    }

    private static final long LOOK_AFTER_NANOS = 1_000_000_000;

    private final Path path;
    private final Maker<T> maker;
    private volatile Read<T> read;
    private volatile long lookedAt;

    /** Which state of the file was read; secrets of Kubernetes change by a link, so the real path counts too. */
    private record State(Path real, Object modified, long size) {}

    private record Read<T>(State state, T made) {}

    /** Reads the keys for the first time. */
    public KeysetFile(Path path, Maker<T> maker) throws IOException, GeneralSecurityException {
        this.path = path;
        this.maker = maker;
        this.read = load(state());
        this.lookedAt = System.nanoTime();
    }

    /**
     * Reads the keys that the service can't do without.
     *
     * @param property the property that names the file
     * @param kind what keys it holds
     * @throws IllegalStateException with one sentence that says why the service can't start
     */
    public static <T> KeysetFile<T> of(Optional<Path> file, String property, String kind, Maker<T> maker) {
        var path = file.orElseThrow(() -> new IllegalStateException(
                "Set " + property + " to a Tink JSON keyset of " + kind + ": there is no default key."));
        try {
            return new KeysetFile<>(path, maker);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The file that " + property + " names can't be read as a Tink JSON keyset of " + kind + ".", e);
        }
    }

    /** As the file is now; looks for a change at most once a second. */
    @Override
    public T get() {
        if (System.nanoTime() - lookedAt > LOOK_AFTER_NANOS) {
            refresh();
        }
        return read.made();
    }

    /**
     * What the file makes now, if that isn't what was used; looks at once. For when a key is not known: another replica may
     * have seen a new one before us.
     */
    public Optional<T> newerThan(T used) {
        refresh();
        return Optional.of(read.made()).filter(made -> made != used);
    }

    /** Looks for a change at once. */
    public synchronized void refresh() {
        lookedAt = System.nanoTime();
        try {
            var state = state();
            if (!state.equals(read.state())) {
                read = load(state);
                Log.infof("Read the keys of %s again", path.getFileName());
            }
        } catch (IOException | GeneralSecurityException e) {
            Log.warnf("Cannot read %s, its keys of before stay in use: %s", path.getFileName(), e.getClass());
        }
    }

    private Read<T> load(State state) throws IOException, GeneralSecurityException {
        var keyset = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(path), InsecureSecretKeyAccess.get());
        return new Read<>(state, maker.of(keyset));
    }

    private State state() throws IOException {
        var real = path.toRealPath();
        var attributes = Files.readAttributes(real, BasicFileAttributes.class);
        return new State(real, attributes.lastModifiedTime(), attributes.size());
    }
}
