create table publication (
    id           uuid        not null,
    lock_version integer     not null,
    handler      varchar     not null,
    topic        varchar     not null,
    state        varchar     not null,
    review_id    uuid,
    constraint pk_publication primary key (id)
);

create index ix_publication_handler_id on publication (handler, id);
select hegui_isolate('publication');
