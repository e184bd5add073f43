package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Says what changed when somebody edits the lists of words. */
class WordingDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Statute statute = Statute.load();

    @Test
    void wordsAreThoseThatWereReviewed() throws IOException {
        var now = new TreeSet<String>();
        DataFiles.wordings()
                .forEach(list -> list.words()
                        .forEach(word -> now.add(String.join(
                                " ",
                                list.id(),
                                list.rule(),
                                word.text(),
                                word.basis().name(),
                                "from",
                                "" + word.from()))));
        var reviewed = new TreeSet<>(Files.readAllLines(Path.of("src/test/resources/org/hegui/statute/wording.txt")));
        assertThat(now)
                .as("the lists of words have changed; write it into src/test/resources if it is meant")
                .isEqualTo(reviewed);
    }

    @Test
    void everyListCitesARuleOfTheCatalogue() {
        assertThat(DataFiles.wordings()).isNotEmpty().allSatisfy(list -> {
            assertThat(statute.ids()).contains(list.rule());
            assertThat(list.words()).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "{0} on {1} -> {2}")
    @CsvSource({
        "ADVERTISING, 2021-12-30, ''",
        "ADVERTISING, 2021-12-31, superlatives effect-claims",
        "ADVERTISING, 2025-10-14, superlatives effect-claims",
        "ADVERTISING, 2025-10-15, superlatives effect-claims sales-claims review-claims honour-claims",
        "REPLY, 2021-04-30, ''",
        "REPLY, 2021-05-01, opt-out-replies",
        "SUBJECT, 2026-11-22, subject-marks",
        "OCCUPATION, 2021-10-31, ''",
        "OCCUPATION, 2021-11-01, occupations-of-minors"
    })
    void listHoldsFromItsFirstDayOn(WordUse use, LocalDate date, String ids) {
        assertThat(statute.asOf(date).wordings(use).stream().map(WordList::id))
                .containsExactlyElementsOf(ids.isEmpty() ? List.of() : Arrays.asList(ids.split(" ")));
    }

    @Test
    void wordJoinsItsListOnItsOwnDay() {
        var text = new Text("文", "text");
        var list = new WordList(
                "x",
                WordUse.REPLY,
                "NTM-16",
                false,
                TODAY,
                text,
                text,
                List.of(new Word("T", WordBasis.POLICY, TODAY), new Word("N", WordBasis.POLICY, TODAY.plusDays(1))));
        assertThat(list.on(TODAY).words()).containsExactly(list.words().getFirst());
        assertThat(list.on(TODAY.plusDays(1))).isEqualTo(list);
    }
}
