-- A profile must not be used for a purpose any more, since the person withdrew (PIPL-15), and what no other purpose covers is
-- to be deleted (PIPL-47). Ends when the person consents anew
create table restriction (
    id          uuid        not null,
    handler     varchar     not null,
    customer_id uuid        not null,
    purpose_id  uuid        not null,
    consent_id  uuid        not null,
    since       timestamptz not null,
    evidence_id uuid        not null,
    ended_at    timestamptz,
    constraint pk_restriction primary key (id)
);

create index ix_restriction_customer_id on restriction (handler, customer_id, id);
create unique index uq_restriction_customer_id_purpose_id on restriction (handler, customer_id, purpose_id)
    where ended_at is null;

select hegui_isolate('restriction');
revoke delete on restriction from "${app-role}";
