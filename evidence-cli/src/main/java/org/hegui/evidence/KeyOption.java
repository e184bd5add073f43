package org.hegui.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.ITypeConverter;

import org.hegui.platform.proof.note.MalformedNote;
import org.hegui.platform.proof.note.NoteVerifier;

/**
 * The keys that an option names.
 *
 * @param keys one key written on the command line, or those of a file
 */
record KeyOption(List<NoteVerifier> keys) {
    private static final long LARGEST_FILE = 1 << 16;

    static final class Converter implements ITypeConverter<KeyOption> {
        @Override
        public KeyOption convert(String value) {
            try {
                return new KeyOption(List.of(NoteVerifier.parse(value)));
            } catch (MalformedNote noKey) {
                return ofFile(value);
            }
        }

        private static KeyOption ofFile(String value) {
            try {
                var file = Path.of(value);
                if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
                    throw neither(value);
                }
                var keys = Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(NoteVerifier::parse)
                        .toList();
                if (keys.isEmpty()) {
                    throw neither(value);
                }
                return new KeyOption(keys);
            } catch (IOException | InvalidPathException | MalformedNote unreadable) {
                throw neither(value);
            }
        }

        private static BadInput neither(String value) {
            var shown = Printable.of(value);
            return new BadInput(
                    "--key " + shown + " 既不是公钥（名称+编号+base64），也不是每行一个公钥的文件。",
                    "--key " + shown + " is neither a key (name+id+base64) nor a file with a key in each line.");
        }
    }
}
