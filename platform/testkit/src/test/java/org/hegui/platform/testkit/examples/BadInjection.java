package org.hegui.platform.testkit.examples;

import jakarta.inject.Inject;

/** Hides what it needs in a field. */
public class BadInjection {
    @Inject
    GoodService service;
}
