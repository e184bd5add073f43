package org.hegui.statute.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SalePropertyTest {
    private final SaleRule rule = new SaleRule(Answer.book(Answer.TODAY));

    @Property
    void everyPageGetsAnAnswer(@ForAll OperatorRole role, @ForAll Set<SaleTrait> traits) {
        assertThat(rule.check(new Sale(role, traits)).reasons()).isNotEmpty();
    }
}
