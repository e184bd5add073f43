-- What a purpose says now, found by its code: a decision stands before every act, and each further table that it joins costs
-- as much as the rest of the question. Triggers keep it in the transaction of the change.
create table purpose_now (
    handler    varchar not null,
    code       varchar not null,
    purpose_id uuid    not null,
    version    varchar not null,
    constraint pk_purpose_now primary key (handler, code)
);

select hegui_isolate('purpose_now');

-- Version, legal basis, categories, necessary, automated, notice and epoch, separated by tabs
create function version_line(v purpose_version) returns varchar language sql stable as $$
    select concat(v.id, e'\t', v.legal_basis, e'\t', v.categories, e'\t', v.necessary, e'\t', v.automated, e'\t', v.notice_id,
        e'\t', v.consent_epoch)
$$;

-- Empty while nothing may rely on the purpose. The argument names the column that holds the id of the purpose
create function keep_purpose_now() returns trigger language plpgsql as $$
begin
    insert into purpose_now (handler, code, purpose_id, version)
    select p.handler, p.code, p.id,
        coalesce((select version_line(v) from purpose_version v where v.id = p.active_version_id), '')
    from purpose p where p.id = (to_jsonb(new) ->> tg_argv[0])::uuid
    on conflict (handler, code) do update set purpose_id = excluded.purpose_id, version = excluded.version;
    return null;
end $$;

create trigger tr_purpose_now after insert or update on purpose
    for each row execute function keep_purpose_now('id');

create trigger tr_purpose_version_now after update on purpose_version
    for each row when (new.status = 'ACTIVE') execute function keep_purpose_now('purpose_id');

insert into purpose_now (handler, code, purpose_id, version)
select p.handler, p.code, p.id,
    coalesce((select version_line(v) from purpose_version v where v.id = p.active_version_id), '')
from purpose p;

-- What of all that a person said about a purpose still matters, newest first. A decision finds it by its key and reads no
-- history. A trigger keeps it in the transaction of what is said, so that it is never behind.
create table standing (
    handler    varchar not null,
    subject_id uuid    not null,
    purpose_id uuid    not null,
    trail      varchar not null,
    constraint pk_standing primary key (handler, subject_id, purpose_id)
) with (fillfactor = 85);

select hegui_isolate('standing');

-- One line for each record that still matters at an instant: consent, evidence, notice, status, kind, categories, epoch of
-- its version of the purpose, when it was said, when it ends (microseconds since 1970), recipient; separated by tabs. The
-- expiry of a grant is no line of its own but the grant's end. What may be left out is SupersedingRule's to say
create function trail_at(of_handler varchar, of_subject uuid, of_purpose uuid, at timestamptz) returns varchar
    language sql stable as $$
    with said as materialized (
        select c.id, c.evidence_id, c.notice_id, c.status, c.kind, c.categories, c.recipient, c.said_at,
            v.consent_epoch as epoch,
            string_to_array(c.categories, ' ') as fields,
            c.status <> 'GRANTED' and (c.kind = 'GENERAL' or c.categories = '') as stops_purpose,
            least(c.valid_until, (
                select e.said_at from consent e
                where e.withdraws = c.id and e.status = 'EXPIRED' and e.said_at <= at)) as valid_until
        from consent c left join purpose_version v on v.id = c.purpose_version_id
        where c.handler = of_handler and c.subject_id = of_subject and c.purpose_id = of_purpose
            and c.said_at <= at and c.status <> 'EXPIRED')
    select coalesce(string_agg(
        concat(o.id, e'\t', o.evidence_id, e'\t', o.notice_id, e'\t', o.status, e'\t', o.kind, e'\t', o.categories, e'\t',
            o.epoch, e'\t', (extract(epoch from o.said_at) * 1000000)::bigint, e'\t',
            (extract(epoch from o.valid_until) * 1000000)::bigint, e'\t', translate(o.recipient, e'\t\n', '  ')),
        e'\n' order by o.said_at desc, o.id desc), '')
    from said o
    where not exists (
        select from said n
        where (n.said_at, n.id) > (o.said_at, o.id)
            and case when n.status = 'GRANTED'
                then o.status = 'GRANTED' and n.kind = o.kind and n.recipient is not distinct from o.recipient
                    and n.fields @> o.fields and n.epoch = o.epoch
                    and coalesce(n.valid_until, 'infinity') >= coalesce(o.valid_until, 'infinity')
                else (n.recipient is null or n.recipient = o.recipient)
                    and (n.stops_purpose or not o.stops_purpose and n.fields @> o.fields) end)
$$;

-- Whoever speaks of the same person and purpose at the same time waits for the row, and then sees what was said before
create function keep_standing() returns trigger language plpgsql as $$
begin
    insert into standing (handler, subject_id, purpose_id, trail)
    select distinct handler, subject_id, purpose_id, '' from said order by handler, subject_id, purpose_id
    on conflict do nothing;
    perform from standing s join (select distinct handler, subject_id, purpose_id from said) k
        using (handler, subject_id, purpose_id)
    order by s.handler, s.subject_id, s.purpose_id
    for update of s;
    update standing s
    set trail = trail_at(s.handler, s.subject_id, s.purpose_id, 'infinity')
    from (select distinct handler, subject_id, purpose_id from said) k
    where s.handler = k.handler and s.subject_id = k.subject_id and s.purpose_id = k.purpose_id;
    return null;
end $$;

create trigger tr_consent_standing after insert on consent
    referencing new table as said for each statement execute function keep_standing();

insert into standing (handler, subject_id, purpose_id, trail)
select handler, subject_id, purpose_id, trail_at(handler, subject_id, purpose_id, 'infinity')
from (select distinct handler, subject_id, purpose_id from consent) k;
