package org.hegui.platform.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.hegui.platform.testkit.examples.BadBlockingService;
import org.hegui.platform.testkit.examples.BadCaller;
import org.hegui.platform.testkit.examples.BadClock;
import org.hegui.platform.testkit.examples.BadEntity;
import org.hegui.platform.testkit.examples.BadInjection;
import org.hegui.platform.testkit.examples.BadLogging;
import org.hegui.platform.testkit.examples.BadResource;
import org.hegui.platform.testkit.examples.BadTransactional;
import org.hegui.platform.testkit.examples.ForgetfulService;
import org.hegui.platform.testkit.examples.GoodRepository;
import org.hegui.platform.testkit.examples.GoodResource;
import org.hegui.platform.testkit.examples.GoodService;
import org.hegui.platform.testkit.examples.NosyRepository;

/** Each house rule must fail on a bad example and pass on a good one before it is trusted. */
class HouseRulesTest {

    static Stream<Arguments> rulesAndWhatBreaksThem() {
        return Stream.of(
                broken(HouseRules.ENTITIES_AND_RULES_ARE_PURE, BadEntity.class),
                broken(HouseRules.NOBODY_CALLS_A_RESOURCE, BadCaller.class, GoodResource.class),
                broken(HouseRules.ONLY_SERVICES_USE_STORES, BadCaller.class, GoodRepository.class),
                broken(HouseRules.EVERY_ENDPOINT_SAYS_WHO_MAY_CALL_IT, BadResource.class),
                broken(HouseRules.POSTS_MAY_BE_SENT_TWICE, BadResource.class),
                broken(HouseRules.USE_CASES_OPEN_A_SESSION, ForgetfulService.class, GoodRepository.class),
                broken(HouseRules.ONLY_SERVICES_OPEN_TRANSACTIONS, BadTransactional.class),
                broken(HouseRules.QUESTIONS_NAME_THE_HANDLER, NosyRepository.class),
                broken(HouseRules.NO_ENDPOINT_SHOWS_AN_ENTITY, BadResource.class, BadEntity.class),
                broken(HouseRules.NOTHING_BLOCKS_OR_RUNS_BESIDE_THE_SESSION, BadBlockingService.class),
                broken(HouseRules.TIME_COMES_FROM_THE_CLOCK, BadClock.class),
                broken(HouseRules.NO_FIELD_INJECTION, BadInjection.class),
                broken(HouseRules.NO_UNTYPED_RESPONSES, BadResource.class),
                broken(HouseRules.ONE_WAY_TO_LOG, BadLogging.class),
                broken(HouseRules.FIELDS_ARE_PRIVATE, BadEntity.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesAndWhatBreaksThem")
    void failsOnTheBadExample(ArchRule rule, JavaClasses badExample) {
        assertThat(rule.evaluate(badExample).hasViolation()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesAndWhatBreaksThem")
    void passesOnTheGoodExample(ArchRule rule, JavaClasses badExample) {
        var good = new ClassFileImporter().importClasses(GoodResource.class, GoodService.class, GoodRepository.class);
        assertThat(rule.allowEmptyShould(true).evaluate(good).hasViolation()).isFalse();
    }

    @Test
    void cyclesBetweenComponentsAreSeen() {
        var classes = new ClassFileImporter().importPackages("org.hegui.cyclic");
        assertThat(HouseRules.NO_CYCLES.evaluate(classes).hasViolation()).isTrue();
    }

    @Test
    void aServiceThatImportsAnotherIsSeen() {
        var classes = new ClassFileImporter().importPackages("org.hegui.customer.bad", "org.hegui.consent.bad");
        assertThat(HouseRules.SERVICES_DO_NOT_KNOW_EACH_OTHER.evaluate(classes).hasViolation())
                .isTrue();
    }

    private static Arguments broken(ArchRule rule, Class<?>... classes) {
        var description = rule.getDescription();
        return Arguments.of(rule.as(description), new ClassFileImporter().importClasses(Arrays.asList(classes)));
    }
}
