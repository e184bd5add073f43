create table evidence_entry (
    id          uuid        not null,
    handler     varchar     not null,
    recorded_at timestamptz not null,
    actor       varchar     not null,
    client_id   varchar     not null,
    action      varchar     not null,
    object_type varchar     not null,
    object_id   uuid        not null,
    subject_id  uuid,
    outcome     varchar     not null,
    rules       varchar     not null,
    facts       varchar     not null,
    constraint pk_evidence_entry primary key (id)
);

create index ix_evidence_entry_object_id on evidence_entry (object_id);
create index ix_evidence_entry_subject_id on evidence_entry (subject_id) where subject_id is not null;
create index ix_evidence_entry_handler_id on evidence_entry (handler, id);

-- The ledger only grows: even the service's own role cannot change it by mistake
create function refuse_evidence_change() returns trigger language plpgsql as $$
begin
    raise exception 'evidence_entry is append-only';
end
$$;

create trigger evidence_entry_is_append_only
    before update or delete on evidence_entry
    for each row execute function refuse_evidence_change();
