package org.hegui.local;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hegui.local.progress.SuiteRefused;
import org.hegui.local.settings.Service;

/** Which services to start, as said on the command line. */
final class ServiceChoice {
    private static final String WITHOUT = "--without=";
    private static final String WITHOUT_ALL = "--without-services";

    private ServiceChoice() {}

    /** All services but those that the options leave out. */
    static Set<Service> of(List<String> options) {
        var services = EnumSet.allOf(Service.class);
        for (var option : options) {
            if (option.equals(WITHOUT_ALL)) {
                services.clear();
            } else if (option.startsWith(WITHOUT)) {
                services.remove(named(option.substring(WITHOUT.length())));
            } else {
                throw new SuiteRefused(
                        "There is no option " + option + "; there are " + WITHOUT + "SERVICE and " + WITHOUT_ALL + ".");
            }
        }
        return services;
    }

    static Service named(String name) {
        return Service.named(name).orElseThrow(() -> {
            var all = Arrays.stream(Service.values()).map(Service::module).collect(Collectors.joining(", "));
            return new SuiteRefused("There is no service " + name + "; there are " + all + ".");
        });
    }
}
