package org.hegui.platform.vault.erasure;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hegui.platform.vault.SubjectKey;

/**
 * The file of the register: JSON lines, only ever appended, each forced to the disk before its writer goes on. Several
 * replicas append under the lock of the file.
 */
final class RegisterFile {

    private final Path path;

    RegisterFile(Path path) {
        this.path = path;
    }

    /** Appends the lines, all of them durable on return. */
    synchronized void append(List<RegisterLine> lines) throws IOException {
        try (var file = FileChannel.open(path, CREATE, READ, WRITE);
                var _ = file.lock()) {
            file.position(file.size());
            var text = new StringBuilder(endsCleanly(file) ? "" : "\n");
            lines.forEach(line -> text.append(line.json()).append('\n'));
            var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    /** The last line of each subject, in the order of their first. */
    Map<SubjectKey.Key, RegisterLine> read() throws IOException {
        var last = new LinkedHashMap<SubjectKey.Key, RegisterLine>();
        if (Files.exists(path)) {
            try (var lines = Files.lines(path)) {
                lines.map(RegisterLine::parse)
                        .flatMap(Optional::stream)
                        .forEach(line -> last.merge(line.key(), line, RegisterFile::later));
            }
        }
        return last;
    }

    /** What is done cannot be undone by a line that another replica wrote later. */
    private static RegisterLine later(RegisterLine before, RegisterLine line) {
        return before.state() == RegisterLine.State.DONE ? before : line;
    }

    private static boolean endsCleanly(FileChannel file) throws IOException {
        if (file.size() == 0) {
            return true;
        }
        var last = ByteBuffer.allocate(1);
        file.read(last, file.size() - 1);
        return last.get(0) == '\n';
    }
}
