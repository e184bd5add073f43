package org.hegui.platform.testkit.rule;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Checks what a class imports. */
final class Imports {

    private Imports() {}

    /** Only from these packages, from the class's own component and from the root package of its service. */
    static ArchCondition<JavaClass> onlyFrom(String... packages) {
        var allowed = PackageMatchers.of(packages);
        return new ArchCondition<>("import only from the JDK, persistence, statute and their own component") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowedFor(item, dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }

            private boolean allowedFor(JavaClass item, Dependency dependency) {
                var target = dependency.getTargetClass().getBaseComponentType();
                return target.isPrimitive()
                        || (item.getPackageName() + ".").startsWith(target.getPackageName() + ".")
                        || allowed.test(target.getPackageName());
            }
        };
    }
}
