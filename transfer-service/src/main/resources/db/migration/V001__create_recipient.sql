create table recipient (
    id         uuid        not null,
    handler    varchar     not null,
    name       varchar     not null,
    country    varchar     not null,
    role       varchar     not null,
    contact    varchar     not null,
    restricted boolean     not null,
    created_at timestamptz not null,
    constraint pk_recipient primary key (id)
);

create index ix_recipient_handler_id on recipient (handler, id);
