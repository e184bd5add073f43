package org.hegui.consent.receipt.print;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.html.Language;

/** Collects the lines of a part; what a receipt doesn't say has no line. */
final class Lines {

    private final Language language;
    private final List<ReceiptSheet.Line> lines = new ArrayList<>();

    Lines(Language language) {
        this.language = language;
    }

    Lines add(ReceiptWord label, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            lines.add(new ReceiptSheet.Line(label.in(language), value.toString().strip()));
        }
        return this;
    }

    ReceiptSheet.Part under(ReceiptWord title) {
        return new ReceiptSheet.Part(title.in(language), List.copyOf(lines));
    }
}
