create table note (
    id           uuid        not null,
    lock_version integer     not null,
    handler      varchar     not null,
    subject_id   uuid        not null,
    topic        varchar     not null,
    created_at   timestamptz not null,
    constraint pk_note primary key (id)
);

create index ix_note_handler_id on note (handler, id);
select hegui_isolate('note');
