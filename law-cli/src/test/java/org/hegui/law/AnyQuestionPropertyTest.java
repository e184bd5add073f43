package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked, there is an answer or a refusal, and never a stack trace. */
class AnyQuestionPropertyTest {
    private static final String[] COMMANDS = {"deadline", "route", "incident", "obligations", "id", "rule"};
    private static final String[] OPTIONS = {
        "--json",
        "--lang",
        "--help",
        "--holiday-notices",
        "--ordinary",
        "--sensitive",
        "--ciio",
        "--important",
        "--exemption",
        "--memo-approved",
        "--foreign-authority",
        "--restricted-recipient",
        "--no-personal-information",
        "--overseas-origin",
        "--as-of",
        "--people",
        "--minors",
        "--central-organ",
        "--loss",
        "--discovered",
        "--ended",
        "--threat",
        "--judged",
        "--outage",
        "--all",
        "--people-held",
        "--sensitive-held",
        "--faces",
        "--last-audit",
        "--",
        "--no-such-option",
        "-x",
        "@file",
        "--ordinary=5",
        "--lang=zh"
    };
    private static final String[] VALUES = {
        "0",
        "1",
        "1_000_000",
        "1,000,000",
        "-1",
        "9223372036854775807",
        "9223372036854775808",
        "1e9",
        "NaN",
        "",
        "2026-11-22",
        "2026-02-30",
        "0000-01-01",
        "9999-12-31",
        "-9999-01-01",
        "2026-11-22T10:00",
        "9999-12-31T23:59:59Z",
        "0000-01-01T00:00+18:00",
        "2026-11-22T10:00-18:00",
        "2026-11-22T24:00",
        "+10wd",
        "-60wd",
        "+99999y",
        "+99999m",
        "-99999m",
        "+99999wd",
        "-99999wd",
        "+99999h",
        "+99999d",
        "+4h",
        "+0d",
        "none",
        "suspected",
        "contract",
        "serious",
        "zh",
        "en",
        "PIPL-15",
        "AUCL-8",
        "LARGE",
        "-",
        "CONTEST-",
        "11010519491231002X",
        "13800138000",
        "身份",
        "\u0000",
        "\ud800",
        "%s",
        "${env:HOME}",
        "${sys:user.home}",
        "!"
    };

    @Property(tries = 500)
    void everyQuestionIsAnsweredOrRefused(@ForAll("questions") List<String> words) {
        var asked = Asked.law(words.toArray(String[]::new));
        assertThat(asked.code()).isIn(0, 2);
        if (asked.code() == 0) {
            assertThat(asked.err()).isEmpty();
            assertThat(asked.out()).isNotBlank();
        } else {
            assertThat(asked.out()).isEmpty();
            assertThat(asked.err()).isNotBlank().doesNotContain("\tat ", "Exception");
        }
    }

    @Property(tries = 60)
    void everyTextIsRefusedOrAnsweredByEveryCommand(@ForAll String text) {
        for (var command : COMMANDS) {
            assertThat(Asked.law(command, text).code()).isIn(0, 2);
            assertThat(Asked.law(command, "2026-11-22", text).code()).isIn(0, 2);
        }
    }

    @Property(tries = 100)
    void jsonIsOneDocument(@ForAll("dates") String start, @ForAll("lengths") String length) {
        var asked = Asked.law("deadline", start, length, "--json");
        assertThat(asked.code()).isZero();
        assertThat(asked.json().isObject()).isTrue();
    }

    @Provide
    Arbitrary<List<String>> questions() {
        var word = Arbitraries.of(Stream.of(OPTIONS, VALUES).flatMap(Stream::of).toList());
        return Arbitraries.of(COMMANDS)
                .flatMap(command -> word.list()
                        .ofMaxSize(8)
                        .map(words -> Stream.concat(Stream.of(command), words.stream())
                                .toList()));
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.integers()
                .between(0, 9999)
                .flatMap(year -> Arbitraries.integers().between(1, 28).map(day -> "%04d-12-%02d".formatted(year, day)));
    }

    @Provide
    Arbitrary<String> lengths() {
        return Arbitraries.of("+%dwd", "-%dwd", "+%dd", "+%dm", "-%dm", "+%dy")
                .flatMap(unit -> Arbitraries.integers().between(1, 99999).map(unit::formatted));
    }
}
