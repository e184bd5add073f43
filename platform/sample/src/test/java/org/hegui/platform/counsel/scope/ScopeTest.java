package org.hegui.platform.counsel.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @Test
    void theOrderOfTheNamesDoesNotMatter() {
        var scope = Scope.of("recipient", "r-1").with("purpose", "orders");
        assertThat(scope.key()).isEqualTo("purpose=orders;recipient=r-1");
        assertThat(Scope.ofKey("recipient=r-1;purpose=orders")).isEqualTo(scope);
    }

    @ParameterizedTest(name = "a memo on {0} reaches {1}: {2}")
    @CsvSource({
        "purpose=orders, purpose=orders, true",
        "purpose=orders, purpose=orders;recipient=r-1, true",
        "purpose=orders;recipient=r-1, purpose=orders, false",
        "purpose=orders;recipient=r-1, purpose=orders;recipient=r-2, false",
        "purpose=orders, purpose=orders2, false",
        "purpose=orders, recipient=orders, false"
    })
    void reaches(String memo, String asked, boolean expected) {
        assertThat(Scope.ofKey(memo).covers(Scope.ofKey(asked))).isEqualTo(expected);
    }

    @Test
    void whatIsNoCodeIsTakenByItsHash() {
        var scope = Scope.of("recipient", "张三;purpose=all");
        assertThat(scope.key()).matches("recipient=sha256:[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "purpose", "purpose=", "purpose=a;purpose=b", "pur pose=a", "purpose=a b", "=a"})
    void noKey(String key) {
        assertThatThrownBy(() -> Scope.ofKey(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
