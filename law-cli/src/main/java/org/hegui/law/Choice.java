package org.hegui.law;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.ITypeConverter;

/** One of a few words, in lower case. */
abstract class Choice<T extends Enum<T>> implements ITypeConverter<T> {
    private final T[] values;

    Choice(T[] values) {
        this.values = values.clone();
    }

    @Override
    public T convert(String text) {
        return Stream.of(values)
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElseThrow(this::noSuchWord);
    }

    private BadInput noSuchWord() {
        var words = Stream.of(values).map(Choice::word).collect(Collectors.joining(", "));
        return new BadInput("只能是以下之一：" + words + "。", "it takes one of " + words + ".");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
