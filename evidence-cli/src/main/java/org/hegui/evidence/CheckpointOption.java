package org.hegui.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import picocli.CommandLine.ITypeConverter;

import org.hegui.platform.proof.note.MalformedNote;
import org.hegui.platform.proof.note.SignedNote;

/**
 * The checkpoint that an option names.
 *
 * @param note the last one in the file, to which a service may have appended many
 */
record CheckpointOption(SignedNote note) {
    private static final long LARGEST_FILE = 64 << 20;
    private static final String GAP = "\n\n";

    static final class Converter implements ITypeConverter<CheckpointOption> {
        @Override
        public CheckpointOption convert(String value) {
            try {
                var file = Path.of(value);
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE) {
                    return new CheckpointOption(last(Files.readString(file)));
                }
                throw none(value);
            } catch (IOException | InvalidPathException | MalformedNote unreadable) {
                throw none(value);
            }
        }

        /** A note is a text and signatures with an empty line between, and no other. */
        private static SignedNote last(String notes) {
            var parts = notes.strip().split(GAP);
            return SignedNote.parse(
                    parts.length < 2 ? notes : parts[parts.length - 2] + GAP + parts[parts.length - 1] + "\n");
        }

        private static BadInput none(String value) {
            var shown = Printable.of(value);
            return new BadInput(
                    "--checkpoint " + shown + " 不是含有已签名检查点的文件。",
                    "--checkpoint " + shown + " is no file with a signed checkpoint.");
        }
    }
}
