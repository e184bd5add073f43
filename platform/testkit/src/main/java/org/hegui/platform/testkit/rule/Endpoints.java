package org.hegui.platform.testkit.rule;

import java.lang.annotation.Annotation;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;

/** What can be asked of an HTTP endpoint. */
final class Endpoints {

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);

    /** Methods of classes that answer HTTP; the interfaces of REST clients are none. */
    static final DescribedPredicate<JavaMethod> HTTP_METHODS = DescribedPredicate.describe(
            "answer HTTP",
            method -> !method.getOwner().isInterface()
                    && method.getAnnotations().stream()
                            .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    /** Methods of classes that answer POST. */
    static final DescribedPredicate<JavaMethod> POSTS = DescribedPredicate.describe(
            "answer POST", method -> !method.getOwner().isInterface() && method.isAnnotatedWith(POST.class));

    static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL = condition("say who may call them", Endpoints::saysWho);

    static final ArchCondition<JavaMethod> SHOW_NO_ENTITY = condition(
            "return no entity",
            method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                    .noneMatch(type -> type.isAnnotatedWith(Entity.class)));

    private Endpoints() {}

    private static boolean saysWho(JavaMethod method) {
        return ACCESS.stream()
                .anyMatch(access -> method.isAnnotatedWith(access) || annotated(method.getOwner(), access));
    }

    private static boolean annotated(JavaClass owner, Class<? extends Annotation> access) {
        return owner.isAnnotatedWith(access);
    }

    private static ArchCondition<JavaMethod> condition(
            String description, java.util.function.Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod item, ConditionEvents events) {
                if (!holds.test(item)) {
                    events.add(SimpleConditionEvent.violated(item, item.getFullName() + " does not " + description));
                }
            }
        };
    }
}
