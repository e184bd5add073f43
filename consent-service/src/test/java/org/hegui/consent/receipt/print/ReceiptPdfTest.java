package org.hegui.consent.receipt.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.hegui.consent.receipt.Receipts;
import org.hegui.platform.html.Language;

class ReceiptPdfTest {

    @Test
    void chineseAndLatinTextsCanBeReadBack() throws IOException {
        var receipt = Receipts.receipt("zh-CN");
        var pdf = ReceiptPdf.of(ReceiptSheet.of(receipt, Language.CHINESE));
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(text(pdf))
                .contains("个人信息处理同意凭证", "合规零售（上海）有限公司", "会员资讯推送", "人脸特征（敏感）")
                .contains(receipt.contentHash().substring(0, 40))
                .contains("2026-11-25 11:04:05 UTC+08:00");
    }

    @Test
    void theSameReceiptMakesTheSameBytes() {
        var sheet = ReceiptSheet.of(Receipts.receipt("en"), Language.ENGLISH);
        assertThat(ReceiptPdf.of(sheet)).isEqualTo(ReceiptPdf.of(sheet));
    }

    @Test
    void aLongReceiptGoesOnOverPages() throws IOException {
        var value = String.join("\n", Collections.nCopies(150, "行 line")) + "\nthe end";
        var pdf = ReceiptPdf.of(sheet(value));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            assertThat(stripper.getText(document)).contains("the end", "after it");
        }
    }

    @Test
    void whatTheFontCannotHaveIsMarkedAndNothingBreaks() throws IOException {
        assertThat(text(ReceiptPdf.of(sheet("a)\\(<b>\u0000\u0007😀\ud800é")))).contains("a)\\(<b>", "〓〓");
    }

    @Test
    void linesEndAtBlanksAndAfterChineseCharacters() {
        assertThat(PdfFont.wrapped("hello world", 10, 30)).containsExactly("hello", "world");
        assertThat(PdfFont.wrapped("同意凭证", 10, 20)).containsExactly("同意", "凭证");
        assertThat(PdfFont.wrapped("abcdefgh", 10, 20)).containsExactly("abcd", "efgh");
        assertThat(PdfFont.wrapped("一", 10, 1)).containsExactly("一");
    }

    private static ReceiptSheet sheet(String value) {
        var part = new ReceiptSheet.Part("part", List.of(new ReceiptSheet.Line("label", value)));
        var after = new ReceiptSheet.Part("after it", List.of(new ReceiptSheet.Line("label", "value")));
        return new ReceiptSheet(Language.ENGLISH, "title", "intro", "scan", List.of(part, after), QrCode.of("x"), "x");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
