create table assessment (
    id           uuid        not null,
    lock_version integer     not null,
    handler      varchar     not null,
    change_count integer     not null,
    created_at   timestamptz not null,
    constraint pk_assessment primary key (id)
);

create index ix_assessment_handler_id on assessment (handler, id);

create table assessment_version (
    id            uuid        not null,
    lock_version  integer     not null,
    handler       varchar     not null,
    assessment_id uuid        not null,
    number        integer     not null,
    status        varchar     not null,
    title         varchar     not null,
    lawfulness    varchar     not null,
    impact        varchar     not null,
    measures      varchar     not null,
    risks         varchar     not null,
    transfers     varchar     not null,
    processors    varchar     not null,
    authors       varchar     not null,
    review_id     uuid,
    created_at    timestamptz not null,
    submitted_at  timestamptz,
    decided_at    timestamptz,
    keep_until    timestamptz,
    ended_at      timestamptz,
    constraint pk_assessment_version primary key (id),
    constraint uq_assessment_version_assessment_id_number unique (assessment_id, number),
    constraint fk_assessment_version_assessment_id foreign key (assessment_id) references assessment (id),
    constraint ck_assessment_version_status
        check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'SUPERSEDED', 'VOIDED'))
);

create index ix_assessment_version_handler_id on assessment_version (handler, id);

-- At most one version counts, and at most one is on its way.
create unique index uq_assessment_version_approved on assessment_version (assessment_id) where status = 'APPROVED';
create unique index uq_assessment_version_open on assessment_version (assessment_id)
    where status in ('DRAFT', 'IN_REVIEW');

-- Which version of a purpose was assessed, and what it said then.
create table assessment_purpose (
    id                    uuid    not null,
    handler               varchar not null,
    assessment_version_id uuid    not null,
    purpose_id            uuid    not null,
    number                integer not null,
    content_hash          varchar not null,
    constraint pk_assessment_purpose primary key (id),
    constraint uq_assessment_purpose_version unique (assessment_version_id, purpose_id, number),
    constraint fk_assessment_purpose_assessment_version_id
        foreign key (assessment_version_id) references assessment_version (id),
    constraint fk_assessment_purpose_purpose_id foreign key (purpose_id) references purpose (id)
);

create index ix_assessment_purpose_purpose_id on assessment_purpose (purpose_id);

create table assessment_task (
    id             uuid        not null,
    lock_version   integer     not null,
    handler        varchar     not null,
    assessment_id  uuid        not null,
    reason         varchar     not null,
    purpose_id     uuid        not null,
    purpose_number integer     not null,
    reasons        varchar     not null,
    opened_at      timestamptz not null,
    done_at        timestamptz,
    constraint pk_assessment_task primary key (id),
    constraint fk_assessment_task_assessment_id foreign key (assessment_id) references assessment (id)
);

create index ix_assessment_task_handler_id on assessment_task (handler, id);
create index ix_assessment_task_assessment_id on assessment_task (assessment_id);

select hegui_isolate('assessment');
select hegui_isolate('assessment_version');
select hegui_isolate('assessment_purpose');
select hegui_isolate('assessment_task');

-- A report that was put before somebody is kept as it was, for as long as the law asks (PIPL-56).
create function assessment_version_is_kept() returns trigger language plpgsql as $$
declare
    state constant text[] := array['lock_version', 'status', 'review_id', 'decided_at', 'keep_until', 'ended_at'];
begin
    if tg_op = 'DELETE' then
        if old.status <> 'DRAFT' and (old.keep_until is null or old.keep_until > now()) then
            raise exception 'an assessment is kept';
        end if;
        return old;
    end if;
    if old.status <> 'DRAFT' and to_jsonb(new) - state <> to_jsonb(old) - state then
        raise exception 'an assessment is never changed after it was submitted';
    end if;
    return new;
end $$;

create trigger tr_assessment_version_is_kept before update or delete on assessment_version
    for each row execute function assessment_version_is_kept();
