-- Statements that people made before, in another system, come in as files: where they are from, and what became of each line.
create table consent_import (
    id             uuid        not null,
    lock_version   integer     not null,
    handler        varchar     not null,
    source         varchar     not null,
    notice_id      uuid        not null,
    notice_hash    varchar,
    collected_by   varchar     not null,
    collected_how  varchar     not null,
    collected_from date        not null,
    collected_to   date        not null,
    document_hash  varchar     not null,
    status         varchar     not null,
    run            uuid,
    problem        varchar,
    lines          bigint      not null,
    accepted       bigint      not null,
    refused        bigint      not null,
    duplicates     bigint      not null,
    created_at     timestamptz not null,
    worked_at      timestamptz,
    finished_at    timestamptz,
    constraint pk_consent_import primary key (id),
    constraint fk_consent_import_notice_id foreign key (notice_id) references notice (id)
);

create index ix_consent_import_handler_id on consent_import (handler, id);

-- A line is judged once. Sent again, it is known by its hash and passed over.
create table consent_import_row (
    import_id  uuid    not null,
    line       bigint  not null,
    handler    varchar not null,
    row_hash   varchar not null,
    status     varchar not null,
    problem    varchar,
    field      varchar,
    consent_id uuid,
    constraint pk_consent_import_row primary key (import_id, line),
    constraint fk_consent_import_row_import_id foreign key (import_id) references consent_import (id),
    constraint fk_consent_import_row_consent_id foreign key (consent_id) references consent (id)
);

select hegui_isolate('consent_import');
select hegui_append_only('consent_import_row');
