package org.hegui.platform.testkit.rule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Clock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;

/** The rules of the house that a program can check, run by every service's {@code HouseRulesTest}. */
public final class HouseRules {

    /** By name, so that a process without a database needs none to run these rules. */
    private static final String WITH_TRANSACTION = "io.quarkus.hibernate.reactive.panache.common.WithTransaction";

    private static final String WITH_SESSION = "io.quarkus.hibernate.reactive.panache.common.WithSession";

    private static final String IDEMPOTENT = "org.hegui.platform.idempotency.Idempotent";

    private static final String NOT_IDEMPOTENT = "org.hegui.platform.idempotency.NotIdempotent";

    private static final DescribedPredicate<JavaClass> RESOURCE = simpleNameEndingWith("Resource");
    private static final DescribedPredicate<JavaClass> SERVICE = simpleNameEndingWith("Service");
    private static final DescribedPredicate<JavaClass> STORE =
            simpleNameEndingWith("Repository").or(simpleNameEndingWith("Queries"));

    @ArchTest
    static final ArchRule ENTITIES_AND_RULES_ARE_PURE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .haveSimpleNameEndingWith("Rule")
            .should(Imports.onlyFrom(
                    "java..",
                    "jakarta.persistence..",
                    "org.hibernate.annotations..",
                    "org.hibernate.id..",
                    "org.hibernate.type..",
                    "org.jspecify..",
                    "org.hegui.statute..",
                    "org.hegui.platform.column..",
                    "org.hegui.platform.field..",
                    "org.hegui.platform.problem..",
                    "org.hegui.platform.identity.."))
            .because("what is decided must be testable without starting anything");

    @ArchTest
    static final ArchRule NOBODY_CALLS_A_RESOURCE = noClasses()
            .should()
            .dependOnClassesThat(RESOURCE)
            .because("resources are the outermost layer: HTTP in, HTTP out");

    @ArchTest
    static final ArchRule ONLY_SERVICES_USE_STORES = classes()
            .that(STORE)
            .should()
            .onlyHaveDependentClassesThat(SERVICE.or(STORE).or(simpleNameEndingWith("Lookup")))
            .because("whoever reads or writes must be inside a use case, where the transaction is");

    @ArchTest
    static final ArchRule EVERY_ENDPOINT_SAYS_WHO_MAY_CALL_IT = methods()
            .that(Endpoints.HTTP_METHODS)
            .should(Endpoints.SAY_WHO_MAY_CALL)
            .because("access is denied unless a role was thought of");

    @ArchTest
    static final ArchRule POSTS_MAY_BE_SENT_TWICE = methods()
            .that(Endpoints.POSTS)
            .should()
            .beAnnotatedWith(IDEMPOTENT)
            .orShould()
            .beAnnotatedWith(NOT_IDEMPOTENT)
            .because("a caller whose connection broke must be able to ask again without doing it twice")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule USE_CASES_OPEN_A_SESSION = methods()
            .that(Transactions.PUBLIC_USE_CASES_THAT_REACH_A_STORE)
            .should()
            .beAnnotatedWith(WITH_TRANSACTION)
            .orShould()
            .beAnnotatedWith(WITH_SESSION)
            .because("a write outside a transaction answers 200 and stores nothing");

    @ArchTest
    static final ArchRule ONLY_SERVICES_OPEN_TRANSACTIONS = noMethods()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.not(SERVICE))
            .should()
            .beAnnotatedWith(WITH_TRANSACTION)
            .orShould()
            .beAnnotatedWith(WITH_SESSION)
            .because("one use case is one transaction");

    @ArchTest
    static final ArchRule QUESTIONS_NAME_THE_HANDLER = methods()
            .that(Transactions.QUESTIONS_OF_A_REPOSITORY)
            .should()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "the handler, a String, first",
                    types -> !types.isEmpty() && types.getFirst().isEquivalentTo(String.class)))
            .because("row-level security is the second lock, not the first")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_ENDPOINT_SHOWS_AN_ENTITY = methods()
            .that(Endpoints.HTTP_METHODS)
            .should(Endpoints.SHOW_NO_ENTITY)
            .because("an entity in an answer shows whatever column comes next");

    @ArchTest
    static final ArchRule NOTHING_BLOCKS_OR_RUNS_BESIDE_THE_SESSION = noClasses()
            .that(RESOURCE.or(SERVICE).or(STORE))
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("Uni.await, subscribe, combine or join", HouseRules::leavesTheChain))
            .because("a session is used by one chain at a time; parallel work on it fails after it committed");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("now() without a clock", HouseRules::asksTheSystemClock))
            .because("a legal deadline that cannot be tested at its boundary is not known to be right");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION =
            noFields().should().beAnnotatedWith(Inject.class).because("a constructor shows what a class needs");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.hegui.*.(*)..")
            .should()
            .beFreeOfCycles()
            .because("components that need each other both ways are one component")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_UNTYPED_RESPONSES = noMethods()
            .that(Endpoints.HTTP_METHODS)
            .should()
            .haveRawReturnType(Response.class)
            .because("the native build and the API document need to know the type of every answer");

    @ArchTest
    static final ArchRule ONE_WAY_TO_LOG = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.logging").or(resideInAPackage("org.slf4j")))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("io.quarkus.logging.Log is the one way to log");

    @ArchTest
    static final ArchRule SERVICES_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "org.hegui.(consent|customer|breach|transfer|gateway|sample)..")
            .should()
            .notDependOnEachOther()
            .because("services meet over REST only")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule FIELDS_ARE_PRIVATE = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePrivate()
            .because("an entity changes by its legal moves only");

    private HouseRules() {}

    private static boolean leavesTheChain(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var onChain = owner.isEquivalentTo(Uni.class) || owner.isEquivalentTo(Multi.class);
        return onChain
                && switch (access.getName()) {
                    case "await", "subscribe", "combine", "join", "subscribeAsCompletionStage" -> true;
                    default -> false;
                };
    }

    private static boolean asksTheSystemClock(JavaAccess<?> access) {
        var withoutClock =
                access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget call
                        && call.getName().equals("now")
                        && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return withoutClock && access.getTargetOwner().getPackageName().equals("java.time");
    }
}
