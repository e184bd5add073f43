package org.hegui.gateway.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages' templates; all read {@code layout.html}. */
@CheckedTemplate
final class Templates {

    private Templates() {}

    static native TemplateInstance home(List<ServiceState> services, String version, Optional<String> issuer);

    static native TemplateInstance problems(Collection<ProblemText> problems);

    static native TemplateInstance problem(ProblemText problem);

    static native TemplateInstance missing();
}
