create table review (
    id             uuid        not null,
    lock_version   integer     not null,
    handler        varchar     not null,
    object_type    varchar     not null,
    object_id      uuid        not null,
    title          varchar     not null,
    requester      varchar     not null,
    authors        varchar     not null,
    required_roles varchar     not null,
    missing_roles  varchar     not null,
    state          varchar     not null,
    assignee       varchar,
    opened_at      timestamptz not null,
    decided_at     timestamptz,
    constraint pk_review primary key (id)
);

-- A thing is before its reviewers once at a time
create unique index uq_review_open on review (handler, object_type, object_id) where state = 'OPEN';
create index ix_review_handler_state_id on review (handler, state, id);
select hegui_isolate('review');
