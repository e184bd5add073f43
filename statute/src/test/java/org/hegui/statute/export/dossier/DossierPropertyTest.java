package org.hegui.statute.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ExportMechanism;

@Applies({"SC-5", "SC-7"})
class DossierPropertyTest {
    private final DossierRule rule = new DossierRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void exactlyWhatIsNotPresentIsMissing(
            @ForAll ExportMechanism mechanism, @ForAll boolean foreign, @ForAll Set<ContractItem> present) {
        var expected = new ArrayList<>(lacking(new Dossier(mechanism, Set.of(), foreign)));
        expected.removeAll(present);
        assertThat(lacking(new Dossier(mechanism, Set.copyOf(present), foreign)))
                .isEqualTo(expected);
    }

    private List<DossierItem> lacking(Dossier dossier) {
        return rule.check(dossier).missing().stream()
                .map(MissingDossierItem::item)
                .toList();
    }
}
