package org.hegui.consent.notice.list;

import java.time.Instant;
import java.util.List;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds what purposes say of themselves, always within one handler. */
@ApplicationScoped
class NoticeListQueries {

    /** Whatever version of the notice a version of a purpose names: the purpose is told of under the notice's code. */
    private static final String HOLDING = """
            select p.code, v.number, v.name_zh, v.name_en, v.method, v.categories, v.retention, v.recipients
            from purpose_version v
            join purpose p on p.id = v.purpose_id
            join notice n on n.id = v.notice_id
            where v.handler = :handler and n.handler = :handler and n.code = :code
              and v.activated_at <= :at
              and (v.ended_at is null or v.ended_at > :at)
              and (p.retired_at is null or p.retired_at > :at)
            order by p.code, v.number
            """;

    /** The purposes of the notice that held at this time, by their codes. */
    Uni<List<ListedPurpose>> holding(String handler, String code, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLDING, Object[].class)
                        .setParameter("handler", handler)
                        .setParameter("code", code)
                        .setParameter("at", at)
                        .getResultList())
                .map(rows -> rows.stream().map(ListedPurpose::of).toList());
    }
}
