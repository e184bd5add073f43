package org.hegui.local.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SyntheticCustomersTest {
    /** The weights as GB 11643 prints them; the generator computes another way. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final List<SyntheticCustomer> ALL =
            SyntheticCustomers.of(10_000).toList();

    @Test
    void everyRunInventsTheSamePeople() {
        assertThat(SyntheticCustomers.of(10_000).toList()).isEqualTo(ALL);
        assertThat(ALL.getFirst())
                .isEqualTo(new SyntheticCustomer(
                        "handler-a",
                        "SYN-A-000001",
                        "田鹏博",
                        "19900000000",
                        "syn-a-000001@example.com",
                        LocalDate.of(1950, 1, 1),
                        "999999195001012574",
                        "北京市朝阳区示例路206号29栋1001室"));
    }

    @Test
    void aSmallerSeedIsAPartOfALargerOne() {
        assertThat(ALL).containsAll(SyntheticCustomers.of(137).toList());
    }

    @Test
    void nineTenthsBelongToHandlerA() {
        var byHandler = ALL.stream().collect(Collectors.groupingBy(SyntheticCustomer::handler, Collectors.counting()));

        assertThat(byHandler).containsEntry("handler-a", 9_000L).containsEntry("handler-b", 1_000L);
    }

    @Test
    void nothingThatIdentifiesIsSharedByTwo() {
        assertUnique(SyntheticCustomer::memberNumber);
        assertUnique(SyntheticCustomer::mobile);
        assertUnique(SyntheticCustomer::email);
        assertUnique(SyntheticCustomer::residentId);
    }

    @Test
    void everyResidentIdHasItsCheckCharacterAndItsBirthDate() {
        assertThat(ALL).allSatisfy(customer -> {
            var id = customer.residentId();
            assertThat(id).hasSize(18).startsWith("999999");
            assertThat(id.substring(6, 14)).isEqualTo(customer.dateOfBirth().format(DateTimeFormatter.BASIC_ISO_DATE));
            assertThat(id.charAt(17)).isEqualTo(check(id));
        });
    }

    @Test
    void theCheckOfTheTestAgreesWithThePublishedExample() {
        assertThat(check("11010519491231002X")).isEqualTo('X');
    }

    @Test
    void everyoneIsPlainlySyntheticYetWellFormed() {
        assertThat(ALL).allSatisfy(customer -> {
            assertThat(customer.mobile()).matches("1990000\\d{4}");
            assertThat(customer.email()).matches("syn-[ab]-\\d{6}@example\\.(com|cn)");
            assertThat(customer.postalAddress()).contains("示例路");
            assertThat(customer.fullName()).matches("\\p{IsHan}{2,3}");
            assertThat(customer.dateOfBirth()).isBetween(LocalDate.of(1950, 1, 1), LocalDate.of(2006, 1, 1));
        });
    }

    @Test
    void moreThanTheMobileRangeHoldsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticCustomers.of(10_001));
    }

    private static char check(String id) {
        var sum = IntStream.range(0, 17)
                .map(i -> WEIGHTS[i] * Character.digit(id.charAt(i), 10))
                .sum();
        return "10X98765432".charAt(sum % 11);
    }

    private static void assertUnique(Function<SyntheticCustomer, String> property) {
        assertThat(ALL.stream().map(property).distinct()).hasSize(ALL.size());
    }
}
