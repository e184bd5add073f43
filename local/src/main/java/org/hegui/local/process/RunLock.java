package org.hegui.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

import org.hegui.local.progress.SuiteRefused;
import org.hegui.local.settings.Addresses;
import org.hegui.local.settings.Listener;
import org.hegui.local.settings.SuiteSettings;

/** At most one suite runs in a home folder. The operating system frees the lock even when its holder crashes. */
public final class RunLock implements AutoCloseable {
    private final FileChannel channel;
    private final Roster roster;

    private RunLock(FileChannel channel, Roster roster) {
        this.channel = channel;
        this.roster = roster;
    }

    /** Takes the lock, or refuses and names the process that holds it. */
    public static RunLock take(SuiteSettings settings) {
        var home = settings.home();
        var note = home.resolve("run.pid");
        try {
            Files.createDirectories(home);
            var channel =
                    FileChannel.open(home.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new SuiteRefused(holder(note));
            }
            var gateway = new Addresses(settings.ports()).http(Listener.GATEWAY);
            var pid = ProcessHandle.current().pid();
            Files.writeString(note, "already running (pid " + pid + "), see " + gateway);
            return new RunLock(channel, new Roster(home.resolve("processes")));
        } catch (IOException e) {
            throw new SuiteRefused("Can't use the folder " + home + ": " + e.getMessage() + ".", e);
        }
    }

    /** Who holds the lock may read and write the list of processes. */
    public Roster roster() {
        return roster;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static String holder(Path note) throws IOException {
        return Files.exists(note) ? Files.readString(note) : "already running";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
