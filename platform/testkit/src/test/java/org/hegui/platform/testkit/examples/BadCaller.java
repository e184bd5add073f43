package org.hegui.platform.testkit.examples;

/** Calls a resource and a repository from where neither may be called. */
public class BadCaller {
    private final GoodResource resource;
    private final GoodRepository repository;

    BadCaller(GoodResource resource, GoodRepository repository) {
        this.resource = resource;
        this.repository = repository;
    }

    Object call() {
        return resource.hashCode() + repository.hashCode();
    }
}
