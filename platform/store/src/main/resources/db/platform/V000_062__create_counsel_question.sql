create table counsel_question (
    id             uuid        not null,
    lock_version   integer     not null,
    handler        varchar     not null,
    question       varchar     not null,
    scope          varchar     not null,
    object_type    varchar     not null,
    object_id      uuid,
    safe_default   varchar     not null,
    state          varchar     not null,
    assignee       varchar,
    asker          varchar,
    asked_at       timestamptz not null,
    answered_until timestamptz,
    constraint pk_counsel_question primary key (id),
    -- The same question about the same scope is one row, however often it is asked
    constraint uq_counsel_question_handler_question_scope unique (handler, question, scope)
);

create index ix_counsel_question_handler_id on counsel_question (handler, id);
create index ix_counsel_question_answered_until on counsel_question (answered_until) where state = 'ANSWERED';
select hegui_isolate('counsel_question');
