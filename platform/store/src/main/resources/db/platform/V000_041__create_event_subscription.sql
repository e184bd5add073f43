create table event_subscription (
    id           uuid        not null,
    lock_version integer     not null,
    handler      varchar     not null,
    url          varchar     not null,
    types        varchar     not null,
    scheme       varchar     not null,
    state        varchar     not null,
    replay_from  timestamptz,
    created_at   timestamptz not null,
    constraint pk_event_subscription primary key (id)
);

create index ix_event_subscription_handler_id on event_subscription (handler, id);
select hegui_isolate('event_subscription');

create table event_signing_key (
    id              uuid        not null,
    handler         varchar     not null,
    subscription_id uuid        not null,
    sealed_secret   bytea       not null,
    public_key      varchar,
    created_at      timestamptz not null,
    retires_at      timestamptz,
    constraint pk_event_signing_key primary key (id),
    constraint fk_event_signing_key_subscription_id foreign key (subscription_id)
        references event_subscription (id) on delete cascade
);

create index ix_event_signing_key_subscription_id on event_signing_key (subscription_id);
select hegui_isolate('event_signing_key');
