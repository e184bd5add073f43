package org.hegui.consent.receipt.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 4;

    @Test
    void whatIsDrawnCanBeScanned() throws ReaderException {
        var address = "https://hegui.example/consent/v1/public/receipts/" + "0".repeat(36) + "?hash=" + "ab".repeat(32);
        assertThat(scan(QrCode.of(address))).isEqualTo(address);
    }

    @Test
    void thePathHasASquareForEachDarkOne() {
        var code = QrCode.of("x");
        var dark = 0;
        for (var at = 0; at < code.size() * code.size(); at++) {
            dark += code.isDark(at % code.size(), at / code.size()) ? 1 : 0;
        }
        assertThat(code.path().split("z")).hasSize(dark);
        assertThat(code.path()).matches("(M\\d+ \\d+h1v1h-1z)+");
    }

    private static String scan(QrCode code) throws NotFoundException, ReaderException {
        var side = code.size() * SCALE;
        var pixels = new int[side * side];
        for (var at = 0; at < pixels.length; at++) {
            pixels[at] = code.isDark(at % side / SCALE, at / side / SCALE) ? 0 : 0xffffff;
        }
        var source = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
