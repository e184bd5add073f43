create table notice (
    id           uuid        not null,
    lock_version integer     not null,
    handler      varchar     not null,
    code         varchar     not null,
    version      integer     not null,
    status       varchar     not null,
    sensitive    boolean     not null,
    export       boolean     not null,
    zh           varchar     not null,
    en           varchar     not null,
    created_at   timestamptz not null,
    published_at timestamptz,
    content_hash varchar,
    constraint pk_notice primary key (id),
    constraint uq_notice_handler_code_version unique (handler, code, version)
);

create index ix_notice_handler_id on notice (handler, id);
