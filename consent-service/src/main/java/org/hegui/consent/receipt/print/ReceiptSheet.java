package org.hegui.consent.receipt.print;

import java.util.List;

import org.hegui.consent.receipt.content.ConsentReceipt;
import org.hegui.platform.html.Language;

/**
 * A receipt as it is laid before a reader, whatever it is printed on.
 *
 * @param language the reader's language
 * @param title what it is
 * @param introduction what it is for
 * @param scan what the code beside it is for
 * @param parts the contents
 * @param code the address of verification as a QR code
 * @param address the address of verification
 */
public record ReceiptSheet(
        Language language,
        String title,
        String introduction,
        String scan,
        List<Part> parts,
        QrCode code,
        String address) {

    /**
     * Lines that belong together.
     *
     * @param title what they are about
     * @param lines at least one
     */
    public record Part(String title, List<Line> lines) {}

    /**
     * One thing that the receipt says.
     *
     * @param label what it is
     * @param value what it says; may have line ends
     */
    public record Line(String label, String value) {}

    /** The receipt for a reader of this language. */
    public static ReceiptSheet of(ConsentReceipt receipt, Language language) {
        return new ReceiptSheet(
                language,
                ReceiptWord.TITLE.in(language),
                ReceiptWord.INTRODUCTION.in(language),
                ReceiptWord.SCAN.in(language),
                new ReceiptParts(receipt, language).all(),
                QrCode.of(receipt.verificationUrl()),
                receipt.verificationUrl());
    }
}
