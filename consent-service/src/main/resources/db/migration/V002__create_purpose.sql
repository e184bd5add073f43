create table purpose (
    id            uuid        not null,
    lock_version  integer     not null,
    handler       varchar     not null,
    code          varchar     not null,
    name_zh       varchar     not null,
    name_en       varchar     not null,
    status        varchar     not null,
    legal_basis   varchar     not null,
    justification varchar,
    citation      varchar,
    categories    varchar     not null,
    method        varchar     not null,
    retention     varchar     not null,
    necessary     boolean     not null,
    notice_id     uuid        not null,
    created_at    timestamptz not null,
    activated_at  timestamptz,
    constraint pk_purpose primary key (id),
    constraint uq_purpose_handler_code unique (handler, code),
    constraint fk_purpose_notice_id foreign key (notice_id) references notice (id)
);

create index ix_purpose_handler_id on purpose (handler, id);
