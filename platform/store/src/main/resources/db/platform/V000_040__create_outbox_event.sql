-- Numbers events in the order in which they were committed, within a subject: the number is taken under the subject's lock
create sequence outbox_position as bigint;
grant usage on sequence outbox_position to "${app-role}";

create table outbox_event (
    id          uuid        not null,
    handler     varchar     not null,
    type        varchar     not null,
    subject_id  uuid        not null,
    position    bigint      not null,
    data        varchar     not null,
    occurred_at timestamptz not null,
    fanned_out  boolean     not null default false,
    constraint pk_outbox_event primary key (id),
    constraint uq_outbox_event_position unique (position)
);

create index ix_outbox_event_not_fanned_out on outbox_event (position) where not fanned_out;
create index ix_outbox_event_handler_occurred_at on outbox_event (handler, occurred_at);
create index ix_outbox_event_occurred_at on outbox_event (occurred_at);
select hegui_isolate('outbox_event');
