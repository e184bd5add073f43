-- Who must not be reached through a channel, whatever was consented to: for all brands and numbers of the handler. Known by
-- the person's id, by a keyed hash of the address, or by both. Never deleted, only lifted; after the person's erasure the
-- hash stays, and an id alone stays too, for it leads back to nobody.
create table suppression (
    id                  uuid        not null,
    lock_version        integer     not null default 0,
    handler             varchar     not null,
    channel             varchar     not null,
    subject_id          uuid,
    address_hash        varchar,
    reason              varchar     not null,
    source              varchar     not null,
    evidence_id         uuid        not null,
    created_at          timestamptz not null,
    lifted_at           timestamptz,
    lifted_by_consent   uuid,
    lifting_evidence_id uuid,
    constraint pk_suppression primary key (id),
    constraint ck_suppression_somebody check (subject_id is not null or address_hash is not null)
);

create index ix_suppression_handler_id on suppression (handler, id);
create index ix_suppression_subject_id on suppression (handler, channel, subject_id)
    where lifted_at is null and subject_id is not null;
create index ix_suppression_address_hash on suppression (handler, channel, address_hash)
    where lifted_at is null and address_hash is not null;
create index ix_suppression_subject on suppression (handler, subject_id) where subject_id is not null;

select hegui_isolate('suppression');
revoke delete on suppression from "${app-role}";
