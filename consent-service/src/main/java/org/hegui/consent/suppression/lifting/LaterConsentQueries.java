package org.hegui.consent.suppression.lifting;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.address.ChannelFieldsRule;
import org.hegui.consent.suppression.Suppression;
import org.hegui.statute.field.Field;
import org.hegui.statute.marketing.Channel;

/** Looks for what the person said after they were suppressed. */
@ApplicationScoped
class LaterConsentQueries {

    /**
     * The person's own word, given after the suppression began, that still holds and is one about being reached. An imported
     * one is no word of theirs, and one for a recipient is about somebody else. It still holds when it was neither withdrawn
     * nor outlived, when nothing was refused after it that stops the purpose or an address of the channel, and when the
     * purpose is relied on and asks for nothing new since. It is about the channel when the purpose rests on consent, then and
     * now, and the consent covers a field by which the channel reaches people.
     */
    private static final String LATER_CONSENT = """
            select count(*) from consent c
            join purpose p on p.id = c.purpose_id and p.retired_at is null
            join purpose_version v on v.id = c.purpose_version_id and v.legal_basis = 'CONSENT'
            join purpose_version a on a.id = p.active_version_id and a.legal_basis = 'CONSENT'
                and a.consent_epoch = v.consent_epoch
            where c.handler = :handler and c.id = :consent and c.status = 'GRANTED' and coalesce(c.said_by, '') <> 'IMPORT'
            and c.said_at > :since and coalesce(c.valid_until > :now, true)
            and (cast(:subject as uuid) is null or c.subject_id = cast(:subject as uuid))
            and c.recipient is null and string_to_array(c.categories, ' ') && string_to_array(cast(:fields as text), ' ')
            and not exists (select 1 from consent w where w.withdraws = c.id)
            and not exists (
                select 1 from consent n
                where n.handler = c.handler and n.subject_id = c.subject_id and n.purpose_id = c.purpose_id
                and n.said_at > c.said_at and n.status in ('REFUSED', 'WITHDRAWN') and n.recipient is null
                and (n.kind = 'GENERAL' or n.categories = ''
                    or string_to_array(n.categories, ' ') && string_to_array(cast(:fields as text), ' ')))""";

    /** Whether this is a consent on which the suppression may end. */
    Uni<Boolean> isLaterConsent(Suppression suppression, UUID consent, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LATER_CONSENT, Long.class)
                        .setParameter("handler", suppression.handler())
                        .setParameter("consent", consent)
                        .setParameter("subject", suppression.subjectId())
                        .setParameter("since", suppression.createdAt())
                        .setParameter("now", now)
                        .setParameter("fields", fields(suppression.channel()))
                        .getSingleResult())
                .map(count -> count > 0);
    }

    private static String fields(Channel channel) {
        return new ChannelFieldsRule(channel).fields().stream().map(Field::code).collect(Collectors.joining(" "));
    }
}
