package org.hegui.law;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What kind of number is it? */
@Command(
        name = "id",
        sortOptions = false,
        description =
                "Says what kind of number it is: resident identity number, unified social credit code, bank card, "
                        + "mobile number or postcode; and what is wrong with one that is nearly one.",
        footer = {"", "The answer doesn't repeat the number. The history of your shell may."})
final class IdCommand implements Callable<Integer> {
    @ParentCommand
    private Law law;

    @Parameters(paramLabel = "NUMBER", arity = "1..*", description = "The number; blanks may be in it.")
    private List<String> parts;

    @Override
    public Integer call() {
        var number = String.join(" ", parts);
        var today = law.dayOr(null);
        var readings = Stream.of(Identifier.values())
                .map(kind -> new Reading(kind, kind.parse(number, today)))
                .toList();
        return law.print(new IdAnswer(readings));
    }
}
