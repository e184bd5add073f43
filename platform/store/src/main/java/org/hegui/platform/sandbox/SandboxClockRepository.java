package org.hegui.platform.sandbox;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The one row that says where the clock stands. */
@ApplicationScoped
class SandboxClockRepository {

    Uni<Integer> write(Duration ahead) {
        var micros = ahead.dividedBy(Duration.of(1, ChronoUnit.MICROS));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                        insert into sandbox_clock (only_one, ahead_micros) values (true, :micros)
                        on conflict (only_one) do update set ahead_micros = :micros
                        """)
                        .setParameter("micros", micros)
                        .executeUpdate());
    }
}
