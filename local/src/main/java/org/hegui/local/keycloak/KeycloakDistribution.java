package org.hegui.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hegui.local.file.OneTime;
import org.hegui.local.process.ChildSpec;
import org.hegui.local.process.Children;
import org.hegui.local.process.Stage;
import org.hegui.local.progress.Progress;
import org.hegui.local.progress.SuiteRefused;
import org.hegui.local.settings.SuiteSettings;
import org.hegui.local.settings.Versions;

/** Keycloak unpacked and built for its options, once for every suite that uses the same tools folder. */
final class KeycloakDistribution {
    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--cache=local", "--health-enabled=true");

    private final SuiteSettings settings;
    private final Children children;
    private final Progress progress;

    KeycloakDistribution(SuiteSettings settings, Children children, Progress progress) {
        this.settings = settings;
        this.children = children;
        this.progress = progress;
    }

    Path unpacked() throws IOException {
        return OneTime.make(settings.tools().resolve("keycloak-" + Versions.keycloak()), this::make);
    }

    private void make(Path folder) throws IOException, InterruptedException {
        var archive = settings.project()
                .resolve("local/target/keycloak")
                .resolve("keycloak-quarkus-dist-" + Versions.keycloak() + ".tar.gz");
        if (!Files.exists(archive)) {
            throw new SuiteRefused("Keycloak is missing at " + archive + ": build the module local first.");
        }
        progress.say("Keycloak is unpacked and prepared, this once (half a minute) …");
        children.run(spec(
                "keycloak-unpack",
                folder,
                List.of("tar", "-xzf", archive.toString(), "-C", folder.toString(), "--strip-components=1")));
        children.run(spec("keycloak-build", folder, Keycloak.command(folder, folder, List.of(), BUILD)));
    }

    private static ChildSpec spec(String name, Path folder, List<String> command) {
        return new ChildSpec(name, command, Map.of(), folder, "TERM", Stage.FOUNDATION);
    }
}
