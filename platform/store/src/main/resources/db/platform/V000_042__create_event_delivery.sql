-- An id of RFC 9562 version 7 for the rows that one statement makes; PostgreSQL has its own only from version 18
create function hegui_uuid_v7() returns uuid language sql volatile as $$
    select encode(
        set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
            52, 1), 53, 1),
        'hex')::uuid
$$;

create table event_delivery (
    id                uuid        not null,
    handler           varchar     not null,
    event_id          uuid        not null,
    subscription_id   uuid        not null,
    subject_id        uuid        not null,
    position          bigint      not null,
    state             varchar     not null,
    tries             integer     not null,
    due_since         timestamptz not null,
    next_attempt_at   timestamptz not null,
    lease_token       uuid,
    lease_until       timestamptz,
    after_dead_letter boolean     not null,
    attempts          varchar     not null,
    constraint pk_event_delivery primary key (id),
    constraint uq_event_delivery_subscription_id_event_id unique (subscription_id, event_id),
    constraint fk_event_delivery_event_id foreign key (event_id) references outbox_event (id) on delete cascade,
    constraint fk_event_delivery_subscription_id foreign key (subscription_id)
        references event_subscription (id) on delete cascade
);

create index ix_event_delivery_event_id on event_delivery (event_id);
create index ix_event_delivery_handler_id on event_delivery (handler, id);
-- What a dispatcher asks: what is open, in order, and is there an earlier one of the same subject
create index ix_event_delivery_open on event_delivery (subscription_id, position) where state <> 'DELIVERED';
create index ix_event_delivery_subject on event_delivery (subscription_id, subject_id, position) where state <> 'DELIVERED';
create index ix_event_delivery_leased on event_delivery (subscription_id, subject_id) where lease_until is not null;
select hegui_isolate('event_delivery');
