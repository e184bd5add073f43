package org.hegui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.customer.Given.API;
import static org.hegui.customer.Given.code;
import static org.hegui.customer.Given.customer;
import static org.hegui.customer.Given.memberNumber;
import static org.hegui.customer.Given.person;
import static org.hegui.customer.Given.staff;

import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

/** Whatever happens, the log names nobody. */
@QuarkusTest
@WithServiceResources
@WithPeer
class SilenceTest {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler ear = new Ear();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(ear);
    }

    @Test
    void nobodyIsNamedInTheLog() throws SQLException {
        var request = customer(person());
        var id = API.create(staff(), "/customers", request);
        API.post(staff(), "/customers", request).then().statusCode(409);
        API.get(staff(), "/customers/" + id + "?purpose=" + code("permit-all"))
                .then()
                .statusCode(200);
        request.put("memberNumber", memberNumber());
        request.put("purpose", code("broken"));
        API.post(staff(), "/customers", request).then().statusCode(502);
        API.post(staff(), "/customers", "{\"fields\":{\"mobile\":\"13812345678\",")
                .then()
                .statusCode(400);
        Database.change("update customer set sealed_fields = '{\"fullName\":\"AAAA\"}' where id = ?", id);
        API.get(staff(), "/customers/" + id + "?purpose=" + code("permit-all"))
                .then()
                .statusCode(500);

        assertThat(lines).anyMatch(line -> line.contains("VaultFailure"));
        person().values().forEach(value -> assertThat(lines).noneMatch(line -> line.contains(value.toString())));
        assertThat(lines).noneMatch(line -> line.contains("13812345678"));
    }

    private final class Ear extends Handler {

        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            lines.add(formatter.format(entry));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
