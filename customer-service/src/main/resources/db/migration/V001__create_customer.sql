-- Nothing here can be read without the vault's keys: sealed_fields maps the code of a field to its ciphertext
create table customer (
    id                  uuid        not null,
    lock_version        integer     not null,
    handler             varchar     not null,
    status              varchar     not null,
    wrapped_key         bytea       not null,
    member_number_index bytea       not null,
    sealed_fields       jsonb       not null,
    created_at          timestamptz not null,
    constraint pk_customer primary key (id),
    constraint uq_customer_handler_member_number_index unique (handler, member_number_index)
);

create index ix_customer_handler_id on customer (handler, id);
