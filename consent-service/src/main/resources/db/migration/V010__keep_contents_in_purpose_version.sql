-- V005 copied what each purpose says into its first version; the purpose keeps its code and its state.
alter table purpose
    drop column name_zh,
    drop column name_en,
    drop column legal_basis,
    drop column justification,
    drop column citation,
    drop column categories,
    drop column method,
    drop column retention,
    drop column necessary,
    drop column notice_id,
    add column change_count integer not null default 0,
    add constraint ck_purpose_status check (status in ('DRAFT', 'ACTIVE', 'RETIRED')),
    add constraint ck_purpose_active_version_id check ((status = 'ACTIVE') = (active_version_id is not null));

alter table purpose alter column change_count drop default;

alter table purpose_version
    alter column lock_version drop default,
    alter column automated drop default,
    alter column disclosed drop default,
    alter column recipients drop default,
    alter column consent_epoch drop default,
    add constraint ck_purpose_version_status check (status in ('DRAFT', 'ACTIVE', 'SUPERSEDED', 'DISCARDED')),
    add constraint ck_purpose_version_number check (number > 0);

-- At most one version is in force, and at most one is being written.
create unique index uq_purpose_version_active on purpose_version (purpose_id) where status = 'ACTIVE';
create unique index uq_purpose_version_draft on purpose_version (purpose_id) where status = 'DRAFT';

revoke delete on purpose, purpose_version from "${app-role}";

-- What a version said when people relied on it is never changed.
create function purpose_version_keeps_contents() returns trigger language plpgsql as $$
declare
    state constant text[] := array['lock_version', 'status', 'ended_at'];
begin
    if tg_op = 'DELETE' then
        raise exception 'a version of a purpose is never deleted';
    end if;
    if old.status <> 'DRAFT' and to_jsonb(new) - state <> to_jsonb(old) - state then
        raise exception 'a version of a purpose is never changed after its activation';
    end if;
    return new;
end $$;

create trigger tr_purpose_version_keeps_contents before update or delete on purpose_version
    for each row execute function purpose_version_keeps_contents();
