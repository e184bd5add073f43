package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "LC_ALL={0} LC_MESSAGES={1} LANG={2}, Java {3} -> {4}")
    @CsvSource({
        "zh_CN.UTF-8, '', en_US.UTF-8, en, ZH",
        "C, zh_CN.UTF-8, zh_CN.UTF-8, zh, EN",
        "'', zh_CN.UTF-8, en_US.UTF-8, en, ZH",
        "'', '', zh_CN.UTF-8, en, ZH",
        "'', '', de_DE.UTF-8, zh, EN",
        "'', '', '', zh, ZH",
        "'', '', '', de, EN",
        "'', '', '', '', EN"
    })
    void localeIsTheFirstVariableThatIsSetElseJavas(
            String all, String messages, String lang, String java, Language expected) {
        var environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
        assertThat(Language.of(environment, Locale.of(java))).isEqualTo(expected);
        if ((all + messages + lang).isEmpty()) {
            assertThat(Language.of(Map.of(), Locale.of(java))).isEqualTo(expected);
        }
    }

    @Test
    void languageIsThatOfTheLocaleUnlessSaid() {
        assertThat(Asked.law(Language.ZH, "rule", "LARGE").text()).contains("草案");
        assertThat(Asked.law(Language.ZH, "rule", "LARGE", "--lang", "en").text())
                .contains("DRAFT");
        assertThat(Asked.law(Language.EN, "--lang", "zh", "rule", "LARGE").text())
                .contains("草案");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule LARGE --lang fr", "--lang ZH rule LARGE", "deadline --lang x 2026-11-22 +1d"})
    void otherLanguagesAreRefused(String words) {
        assertThat(Asked.law(words).refused()).isEqualTo("--lang: it takes zh or en.");
    }

    @Test
    void refusalsAreInTheLanguageOfTheLocale() {
        assertThat(Asked.law(Language.ZH, "deadline", "2026-11-22", "x").refused())
                .isEqualTo("LENGTH: 须为 +10wd（工作日）、-60wd、+4h（小时）、+30d（日）、+6m（月）或者 +3y（年）这样的期间，数字为 1 到 99999。");
        assertThat(Asked.law(Language.ZH, "deadline", "2026-11-22").refused()).isEqualTo("缺少 LENGTH。");
        assertThat(Asked.law(Language.ZH, "foo").err()).startsWith("不认识 foo。");
        assertThat(Asked.law(Language.ZH).err()).startsWith("请说明要问什么。");
    }

    @Test
    void onlyWhatDoesNotExistIsAnsweredWithWhatDoes() {
        var command = Asked.law("foo");
        assertThat(command.code()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).startsWith("There is no foo.").contains("Usage: law", "deadline", "route", "rule");
        var option = Asked.law("deadline 2026-11-22 +1d --foo");
        assertThat(option.code()).isEqualTo(2);
        assertThat(option.err()).startsWith("There is no --foo.").contains("Usage: law deadline");
        var nothing = Asked.law("");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).startsWith("Say what to ask.").contains("Usage: law");
    }

    @Test
    void optionIsGivenOnce() {
        assertThat(Asked.law("rule LARGE --lang zh --lang en").refused()).isEqualTo("--lang 只能给出一次。");
        assertThat(Asked.law("route --ordinary 1 --ordinary 2 --sensitive 0").refused())
                .isEqualTo("--ordinary may be given only once.");
    }

    @Test
    void fileNamesAreNoArguments() throws IOException {
        var file = folder.resolve("arguments");
        Files.writeString(file, "LARGE");
        assertThat(Asked.law("rule @" + file).refused()).isEqualTo("There is no such rule in the catalogue.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deadline ", "route ", "incident ", "obligations ", "id ", "rule "})
    void helpIsAnAnswer(String command) {
        assertThat(Asked.law(command + "--help").text()).startsWith("Usage: law " + command);
    }

    @Test
    void noticesThatCameLaterMakeItCertain() throws IOException {
        var file = folder.resolve("2027.yaml");
        Files.writeString(file, """
                        years:
                          - year: 2027
                            daysOff: [2027-01-01/2027-01-03]
                            makeUpDays: []
                        """);
        var later = Asked.law("deadline 2026-12-02 +30d --json --holiday-notices " + file)
                .json();
        assertThat(later.path("certainty").asText()).isEqualTo("CERTAIN");
        assertThat(later.path("lastDay").asText()).isEqualTo("2027-01-04");
    }

    @Test
    void noticesThatCannotBeReadAreRefused() throws IOException {
        var file = folder.resolve("broken.yaml");
        assertThat(Asked.law("rule LARGE --holiday-notices " + file).refused())
                .isEqualTo("The holiday notices can't be used: the data file " + file + " can't be read.");
        assertThat(Asked.law("rule LARGE --holiday-notices " + folder).refused())
                .isEqualTo("The holiday notices can't be used: the data file " + folder + " can't be read.");
        for (var broken :
                new String[] {"", "[", "years: 5", "years: [{year: x}]", "years: [{year: 2027, daysOff: [x]}]"}) {
            Files.writeString(file, broken);
            assertThat(Asked.law("rule LARGE --holiday-notices " + file).refused())
                    .startsWith("The holiday notices can't be used: ");
        }
    }

    @Test
    void thereIsNoClockButTheInjectedOne() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .doesNotContain(".now()", "currentTimeMillis", "nanoTime", "System.out");
            }
        }
    }
}
