create table incident (
    id            uuid        not null,
    handler       varchar     not null,
    reference     varchar     not null,
    discovered_at timestamptz not null,
    grade         varchar     not null,
    grade_reasons varchar     not null,
    facts_version integer     not null,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    constraint pk_incident primary key (id)
);

create index ix_incident_handler_id on incident (handler, id);
