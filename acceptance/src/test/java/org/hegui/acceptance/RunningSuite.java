package org.hegui.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.hegui.local.Suite;
import org.hegui.local.progress.Progress;
import org.hegui.local.seed.SyntheticCustomers;
import org.hegui.local.settings.SuiteSettings;

/** Boots the suite once for all acceptance tests, on free ports and with data of its own, and stops it at the end. */
final class RunningSuite implements ParameterResolver {

    /** Enough customers of both handlers to see that neither sees the other's. */
    static final int SEED = 50;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Suite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningSuite.class))
                .computeIfAbsent("suite", _ -> start(), Suite.class);
    }

    /** How many of the seeded customers belong to the handler. */
    static long seeded(String handler) {
        return SyntheticCustomers.of(SEED)
                .filter(customer -> customer.handler().equals(handler))
                .count();
    }

    private static Suite start() {
        try {
            var project = Path.of("..").toRealPath();
            var home = Files.createTempDirectory(Path.of("target"), "suite");
            var settings = SuiteSettings.onFreePorts(project, home).withSeedSize(SEED);
            return Suite.start(settings, Progress.to(System.out));
        } catch (Exception e) {
            throw new IllegalStateException("the suite does not start", e);
        }
    }
}
