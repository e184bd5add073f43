package org.hegui.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.hegui.local.file.PrivateFiles;
import org.hegui.local.process.RunLock;
import org.hegui.local.progress.SuiteRefused;
import org.hegui.local.secret.Secrets;
import org.hegui.local.service.ServiceEnvironment;
import org.hegui.local.settings.Listener;
import org.hegui.local.settings.Ports;
import org.hegui.local.settings.Service;
import org.hegui.local.settings.SuiteSettings;

/**
 * What {@code ./suite} runs in the folder of the source tree: {@code up [--without=SERVICE]… [--without-services]},
 * {@code reset}, {@code env SERVICE}, and {@code idle}, which succeeds when no suite runs.
 */
public final class Main {
    private Main() {}

    /** Exit code 0 when all went well, 1 when the suite refused or broke, 2 for a command that does not exist. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(Arrays.asList(arguments), SuiteSettings.local(Path.of(""))));
    }

    private static int run(List<String> arguments, SuiteSettings settings) throws InterruptedException {
        var command = arguments.isEmpty() ? "" : arguments.getFirst();
        var rest = arguments.stream().skip(1).toList();
        try {
            return switch (command) {
                case "up" -> new Up(System.out).run(settings.withServices(ServiceChoice.of(rest)));
                case "reset" -> reset(settings);
                case "idle" -> idle(settings);
                case "env" -> env(rest, settings);
                default -> unknown(command);
            };
        } catch (SuiteRefused e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (IOException e) {
            System.err.println("The suite can't use its files: " + e.getMessage() + ".");
            return 1;
        }
    }

    private static int idle(SuiteSettings settings) throws IOException {
        RunLock.take(settings).close();
        return 0;
    }

    private static int reset(SuiteSettings settings) throws IOException {
        try (var lock = RunLock.take(settings)) {
            lock.roster().stopLeftovers();
            PrivateFiles.deleteTree(settings.data());
            PrivateFiles.deleteTree(settings.log());
        }
        System.out.println("Data and logs are gone; the next ./suite up starts afresh.");
        return 0;
    }

    /** Prints the environment of one service as lines that a shell evaluates. */
    private static int env(List<String> names, SuiteSettings settings) throws IOException {
        if (names.size() != 1) {
            throw new SuiteRefused("env takes the name of one service.");
        }
        var service = ServiceChoice.named(names.getFirst());
        refuseUnlessReplaceable(service, settings.ports());
        System.out.println("export HEGUI_SERVICE='" + service.module() + "'");
        new ServiceEnvironment(settings, new Secrets(settings.data()))
                        .of(service)
                        // dev mode has a profile of its own
                        .entrySet()
                        .stream()
                        .filter(variable -> !variable.getKey().equals("QUARKUS_PROFILE"))
                        .forEach(variable ->
                                System.out.println("export " + variable.getKey() + "='" + variable.getValue() + "'"));
        return 0;
    }

    private static void refuseUnlessReplaceable(Service service, Ports ports) {
        var remedy = "./suite up --without=" + service.module();
        if (ports.taken(List.of(Listener.POSTGRES, Listener.KEYCLOAK)).size() < 2) {
            throw new SuiteRefused("PostgreSQL and Keycloak do not run: start them in another terminal with " + remedy
                    + ", then try again.");
        }
        if (!ports.taken(List.of(service.http(), service.management())).isEmpty()) {
            throw new SuiteRefused(service.module() + " runs already, in the suite: stop that and start it with "
                    + remedy + ", then try again.");
        }
    }

    private static int unknown(String command) {
        System.err.println("There is no command '" + command + "'; see ./suite help.");
        return 2;
    }
}
