package org.hegui.platform.proof.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Text with signatures (C2SP signed-note): the text, an empty line, and a line for each signature.
 *
 * @param text ends with a line break and has no other control characters
 * @param signatures one or more, at most 100
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    private static final int MOST_SIGNATURES = 100;
    private static final int ID_LENGTH = 4;
    private static final String DASH = "— ";
    private static final String GAP = "\n\n";

    /** Refuses what can't be written as a note. */
    public SignedNote {
        checkText(text);
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedNote("a note has 1 to " + MOST_SIGNATURES + " signatures");
        }
        signatures = List.copyOf(signatures);
    }

    /** Signs a text with each of the keys. */
    public static SignedNote sign(String text, Collection<? extends NoteSigner> signers) {
        var bytes = NoteText.bytes(text);
        return new SignedNote(
                text,
                signers.stream()
                        .map(signer -> new NoteSignature(
                                signer.verifier().name(), signer.verifier().keyId(), signer.sign(bytes)))
                        .toList());
    }

    /**
     * Reads a note.
     *
     * @throws MalformedNote when it isn't one
     */
    public static SignedNote parse(String note) {
        var gap = note.lastIndexOf(GAP);
        if (gap < 0 || gap + GAP.length() == note.length() || !note.endsWith("\n")) {
            throw new MalformedNote("a note is text, an empty line and signatures");
        }
        var signatures = new ArrayList<NoteSignature>();
        for (var line : note.substring(gap + GAP.length(), note.length() - 1).split("\n", MOST_SIGNATURES + 1)) {
            signatures.add(signature(line));
        }
        return new SignedNote(note.substring(0, gap + 1), signatures);
    }

    /** The note as it is kept and sent. */
    public String format() {
        var note = new StringBuilder(text).append('\n');
        for (var signature : signatures) {
            note.append(DASH)
                    .append(signature.name())
                    .append(' ')
                    .append(encoded(signature))
                    .append('\n');
        }
        return note.toString();
    }

    /**
     * The keys among these that have signed the note; none when no key is known or the signature of a known key is
     * wrong. Lines of other keys are left aside, so that keys can be rotated.
     */
    public List<NoteVerifier> verifiedBy(Collection<NoteVerifier> known) {
        var bytes = NoteText.bytes(text);
        var right = new LinkedHashSet<NoteVerifier>();
        for (var signature : signatures) {
            for (var key : known) {
                if (!key.isNamedBy(signature)) {
                    continue;
                }
                if (!key.verifies(bytes, signature.signature())) {
                    return List.of();
                }
                right.add(key);
            }
        }
        return List.copyOf(right);
    }

    private static void checkText(String text) {
        if (!text.endsWith("\n")) {
            throw new MalformedNote("the text of a note ends with a line break");
        }
        if (text.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c))) {
            throw new MalformedNote("the text of a note has no control characters");
        }
    }

    private static NoteSignature signature(String line) {
        var parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || !NoteVerifier.isName(parts[0])) {
            throw new MalformedNote("a signature is written as — name base64");
        }
        var bytes = NoteText.base64(parts[1]);
        if (bytes.length <= ID_LENGTH) {
            throw new MalformedNote("a signature is longer than the id of its key");
        }
        return new NoteSignature(
                parts[0], Arrays.copyOf(bytes, ID_LENGTH), Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length));
    }

    private static String encoded(NoteSignature signature) {
        var bytes = Arrays.copyOf(signature.keyId(), ID_LENGTH + signature.signature().length);
        System.arraycopy(signature.signature(), 0, bytes, ID_LENGTH, signature.signature().length);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
