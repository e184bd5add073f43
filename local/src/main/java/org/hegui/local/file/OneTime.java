package org.hegui.local.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A folder that is made once and then shared by every suite: whole or not there at all. */
public final class OneTime {
    /** Fills the folder. */
    @FunctionalInterface
    public interface Maker {
        void make(Path folder) throws IOException, InterruptedException;
    }

    /** A file lock keeps other processes out, but not other threads of this one. */
    private static final Map<Path, Object> THREAD_LOCKS = new ConcurrentHashMap<>();

    private OneTime() {}

    /** Makes {@code folder} unless it is there; waits while another process makes it. */
    public static Path make(Path folder, Maker maker) throws IOException {
        Files.createDirectories(folder.getParent());
        var lock = folder.resolveSibling(folder.getFileName() + ".lock");
        synchronized (THREAD_LOCKS.computeIfAbsent(folder, any -> new Object())) {
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !Files.exists(folder)) {
                    makeNow(folder, maker);
                }
            }
        }
        return folder;
    }

    private static void makeNow(Path folder, Maker maker) throws IOException {
        var draft = folder.resolveSibling(folder.getFileName() + ".part");
        PrivateFiles.deleteTree(draft);
        Files.createDirectories(draft);
        try {
            maker.make(draft);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while making " + folder, e);
        }
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
