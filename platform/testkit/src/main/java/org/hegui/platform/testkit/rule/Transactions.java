package org.hegui.platform.testkit.rule;

import java.util.HashSet;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import io.smallrye.mutiny.Uni;

/** What can be asked of the use cases of a service. */
final class Transactions {

    /** By name, so that a process without a database needs none to run these rules. */
    private static final String OF_ALL_HANDLERS = "org.hegui.platform.isolation.OfAllHandlers";

    /** Methods that others may call, that give a Uni and reach a repository, directly or through their own class. */
    static final DescribedPredicate<JavaMethod> PUBLIC_USE_CASES_THAT_REACH_A_STORE = DescribedPredicate.describe(
            "are use cases that reach a repository",
            method -> method.getOwner().getSimpleName().endsWith("Service")
                    && !method.getModifiers().contains(JavaModifier.PRIVATE)
                    && method.getRawReturnType().isEquivalentTo(Uni.class)
                    && reachesStore(method, new HashSet<>()));

    /** Methods of a repository that give rows or counts; what only writes gets rows that name their handler. */
    static final DescribedPredicate<JavaMethod> QUESTIONS_OF_A_REPOSITORY = DescribedPredicate.describe(
            "are questions of a repository of a handler's rows",
            method -> method.getOwner().getSimpleName().endsWith("Repository")
                    && !method.getOwner().isAnnotatedWith(OF_ALL_HANDLERS)
                    && !method.getModifiers().contains(JavaModifier.PRIVATE)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && method.getRawReturnType().isEquivalentTo(Uni.class)
                    && !givesNothing(method));

    private Transactions() {}

    private static boolean givesNothing(JavaMethod method) {
        return method.getReturnType() instanceof JavaParameterizedType uni
                && uni.getActualTypeArguments().getFirst().toErasure().isEquivalentTo(Void.class);
    }

    private static boolean reachesStore(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        var direct = unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getSimpleName().endsWith("Repository"));
        return direct
                || unit.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().equals(unit.getOwner()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .anyMatch(target -> reachesStore(target, seen));
    }
}
