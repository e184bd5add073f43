-- A request to wrap all keys of subjects by the key-encryption key key_id; handler is who asked
create table vault_rewrap (
    id          uuid        not null,
    handler     varchar     not null,
    key_id      varchar     not null,
    state       varchar     not null,
    total       bigint      not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    constraint pk_vault_rewrap primary key (id)
);

create index ix_vault_rewrap_running on vault_rewrap (started_at) where state = 'RUNNING';
select hegui_isolate('vault_rewrap');
