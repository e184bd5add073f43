package org.hegui.law;

import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;

/** A count of people, or yuan: digits, with underscores between them or commas at the thousands. */
final class WholeNumber implements ITypeConverter<Long> {
    private static final Pattern SHAPE = Pattern.compile("[0-9]+(_+[0-9]+)*|[0-9]{1,3}(,[0-9]{3})+");

    @Override
    public Long convert(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new BadInput(
                    "须为不小于零的整数，例如 1000000 或者 1_000_000。",
                    "it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.");
        }
        try {
            return Long.valueOf(value.replaceAll("[_,]", ""));
        } catch (NumberFormatException tooLarge) {
            throw new BadInput("数字太大。", "the number is too large.");
        }
    }
}
