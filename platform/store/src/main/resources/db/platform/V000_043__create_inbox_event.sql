-- What was received already: an event is worked on once however often it arrives
create table inbox_event (
    source      varchar     not null,
    id          uuid        not null,
    handler     varchar     not null,
    type        varchar     not null,
    received_at timestamptz not null,
    constraint pk_inbox_event primary key (source, id)
);

create index ix_inbox_event_received_at on inbox_event (received_at);
select hegui_isolate('inbox_event');
