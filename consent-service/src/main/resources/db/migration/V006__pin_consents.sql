-- A statement is pinned to the version of the purpose, the version of the notice and the screen that the person saw.
alter table consent
    add column purpose_version_id uuid,
    add column evidence_id        uuid,
    add column valid_until        timestamptz,
    add column said_by            varchar,
    add column client_id          varchar,
    add column provenance         varchar,
    add column guardian           varchar,
    add column document_hash      varchar,
    add constraint fk_consent_purpose_version_id foreign key (purpose_version_id) references purpose_version (id);

update consent set purpose_version_id = purpose_id, said_by = 'SUBJECT';

alter table consent alter column said_by set default 'SUBJECT';

revoke update, delete on consent from "${app-role}";

create function consent_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'a consent statement is never changed or deleted';
end $$;

create trigger tr_consent_append_only before update or delete or truncate on consent
    for each statement execute function consent_is_append_only();
