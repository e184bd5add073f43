package org.hegui.consent.receipt.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code (ISO/IEC 18004), as squares. */
public final class QrCode {

    /** Squares that stay light around it. */
    static final int QUIET = 4;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("the text is too long for a QR code", e);
        }
    }

    /** Squares of one side, the light ones around it among them. */
    public int size() {
        return squares.getWidth() + 2 * QUIET;
    }

    /** Whether the square is dark, counted from the top left, the light ones around it among them. */
    public boolean isDark(int column, int row) {
        var x = column - QUIET;
        var y = row - QUIET;
        return x >= 0 && y >= 0 && x < squares.getWidth() && y < squares.getHeight() && squares.get(x, y) == 1;
    }

    /** The dark squares as the path of an SVG drawing of this size. */
    public String path() {
        var path = new StringBuilder();
        for (var row = 0; row < size(); row++) {
            for (var column = 0; column < size(); column++) {
                if (isDark(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
