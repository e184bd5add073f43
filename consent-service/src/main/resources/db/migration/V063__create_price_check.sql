-- What was said of two prices for two customers, with the ground that was on file
create table price_check (
    id              uuid        not null,
    handler         varchar     not null,
    product         varchar     not null,
    same_conditions boolean     not null,
    first_customer  uuid,
    second_customer uuid,
    first_price     bigint      not null,
    second_price    bigint      not null,
    ground          varchar     not null,
    ground_document varchar,
    outcome         varchar     not null,
    reasons         varchar     not null,
    questions       varchar     not null,
    checked_by      varchar     not null,
    checked_at      timestamptz not null,
    constraint pk_price_check primary key (id)
);

create index ix_price_check_handler_id on price_check (handler, id);

select hegui_append_only('price_check');
