package org.hegui.platform.proof.note;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

import org.hegui.platform.proof.Sha256;

/**
 * What a log was at some time (C2SP tlog-checkpoint): the text of a note that the log's key signs.
 *
 * @param origin the log, for example {@code hegui.example/consent}; also the name of its key
 * @param size leaves of the tree
 * @param rootHash 32 bytes
 * @param extensions further lines, none of them empty
 */
public record Checkpoint(String origin, long size, byte[] rootHash, List<String> extensions) {
    private static final int LEAST_LINES = 3;
    private static final int LONGEST_SIZE = 18;

    /** Refuses what can't be written as a checkpoint. */
    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n")) {
            throw new MalformedNote("a checkpoint has an origin of one line");
        }
        if (size < 0 || rootHash.length != Sha256.LENGTH) {
            throw new MalformedNote("a checkpoint has a size and a hash of " + Sha256.LENGTH + " bytes");
        }
        if (extensions.stream().anyMatch(line -> line.isEmpty() || line.contains("\n"))) {
            throw new MalformedNote("the further lines of a checkpoint aren't empty");
        }
        extensions = List.copyOf(extensions);
    }

    /** A checkpoint without further lines. */
    public Checkpoint(String origin, long size, byte[] rootHash) {
        this(origin, size, rootHash, List.of());
    }

    /**
     * Reads the text of a note, which somebody must have verified.
     *
     * @throws MalformedNote when it isn't a checkpoint
     */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < LEAST_LINES + 1 || !lines[lines.length - 1].isEmpty()) {
            throw new MalformedNote("a checkpoint has three lines at least");
        }
        return new Checkpoint(
                lines[0],
                size(lines[1]),
                NoteText.base64(lines[2]),
                Arrays.asList(lines).subList(LEAST_LINES, lines.length - 1));
    }

    /** The text that is signed. */
    public String text() {
        var text = new StringBuilder(origin).append('\n').append(size).append('\n');
        text.append(Base64.getEncoder().encodeToString(rootHash)).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The checkpoint as a note signed with each of the keys. */
    public SignedNote sign(Collection<? extends NoteSigner> signers) {
        return SignedNote.sign(text(), signers);
    }

    private static long size(String digits) {
        if (digits.length() > LONGEST_SIZE || !digits.matches("0|[1-9][0-9]*")) {
            throw new MalformedNote("the size of a checkpoint is a decimal number");
        }
        return Long.parseLong(digits);
    }
}
