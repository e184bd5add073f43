package org.hegui.customer.profile;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hegui.customer.Given.API;
import static org.hegui.customer.Given.code;
import static org.hegui.customer.Given.customer;
import static org.hegui.customer.Given.existingCustomer;
import static org.hegui.customer.Given.person;
import static org.hegui.customer.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.customer.Rows;
import org.hegui.customer.WithPeer;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** Whoever steals the database learns nobody's name, and whoever changes it is noticed. */
@QuarkusTest
@WithServiceResources
@WithPeer
class AtRestTest {

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,}={0,2}");

    @Test
    void noColumnOfNoTableHoldsAReadableValue() throws SQLException {
        var request = customer(person());
        var id = API.create(staff(), "/customers", request);
        API.get(staff(), "/customers/" + id + "?purpose=" + code("permit-all"))
                .then()
                .statusCode(200);
        var dump = dump();

        var values = new ArrayList<>(List.of("13812345678", "+8613812345678", "11010519491231002X", "19491231", "示例路"));
        values.add(request.get("memberNumber").toString());
        person().values().forEach(value -> values.add(value.toString()));
        assertThat(dump).contains(id.toString());
        values.forEach(value ->
                forms(value).forEach(form -> assertThat(dump).as(value).doesNotContain(form.toLowerCase(Locale.ROOT))));
    }

    @Test
    void theSearchFindsWhatIsReadable() throws SQLException {
        var clear = "欧阳可见";
        Rows.change(
                "insert into customer values (?, 0, 'handler-x', 'ACTIVE', ?, ?, '{\"a\":\"none\"}', now())",
                UUID.randomUUID(),
                clear.getBytes(UTF_8),
                new byte[] {1});
        var dump = dump();
        Rows.change("delete from customer where handler = 'handler-x'");
        assertThat(forms(clear)).anyMatch(form -> dump.contains(form.toLowerCase(Locale.ROOT)));
    }

    @Test
    void equalValuesOfTwoPeopleLookDifferent() throws SQLException {
        var ids = "('%s', '%s')".formatted(existingCustomer(), existingCustomer());
        var names = Rows.texts("select sealed_fields ->> 'fullName' from customer where id in " + ids);
        assertThat(names).hasSize(2).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void aValueOpensUnderItsOwnPersonOnly() throws SQLException {
        var one = existingCustomer();
        var other = existingCustomer();
        Rows.change(
                "update customer set sealed_fields = (select sealed_fields from customer where id = ?) where id = ?",
                other,
                one);
        assertNotShown(one);

        Rows.change(
                "update customer set wrapped_key = (select wrapped_key from customer where id = ?) where id = ?",
                other,
                one);
        assertNotShown(one);
        API.get(staff(), "/customers/" + other + "?purpose=" + code("permit-all"))
                .then()
                .statusCode(200);
    }

    @Test
    void aValueOpensUnderItsOwnFieldOnly() throws SQLException {
        var id = existingCustomer();
        Rows.change("""
                update customer set sealed_fields = jsonb_set(sealed_fields, '{fullName}', sealed_fields -> 'email')
                where id = ?
                """, id);
        assertNotShown(id);
    }

    private static void assertNotShown(UUID id) {
        assertProblem(API.get(staff(), "/customers/" + id + "?purpose=" + code("permit-all")), 500, "internal-error")
                .body("detail", not(containsString("ault")))
                .body(not(containsString("欧阳")));
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + id)
                .then()
                .body("items.action", is(List.of("customer.created")));
    }

    /** Every row of every table as text, with what Base64 hides in it, in lower case. */
    private static String dump() throws SQLException {
        var dump = new StringBuilder();
        for (var table : Rows.texts("select tablename from pg_tables where schemaname = 'public'")) {
            Rows.texts("select t::text from \"" + table + "\" t")
                    .forEach(row -> dump.append(row).append('\n'));
        }
        BASE64.matcher(dump.toString()).results().forEach(match -> appendDecoded(dump, match.group()));
        return dump.toString().toLowerCase(Locale.ROOT);
    }

    private static void appendDecoded(StringBuilder dump, String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            dump.append(HexFormat.of().formatHex(bytes)).append('\n');
        } catch (IllegalArgumentException _) {
            dump.append('\n');
        }
    }

    /** The value as text, in hex, and in Base64 wherever it starts within a group of three bytes. */
    private static List<String> forms(String value) {
        var forms = new ArrayList<String>();
        forms.add(value);
        for (var bytes : List.of(value.getBytes(UTF_8), value.getBytes(UTF_16BE))) {
            forms.add(HexFormat.of().formatHex(bytes));
            for (var from = 0; from < 3; from++) {
                var tail = Arrays.copyOfRange(bytes, from, bytes.length - (bytes.length - from) % 3);
                forms.add(Base64.getEncoder().encodeToString(tail));
            }
        }
        return forms;
    }
}
