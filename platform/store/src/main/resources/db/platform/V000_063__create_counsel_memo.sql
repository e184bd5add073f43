create table counsel_memo (
    id          uuid        not null,
    handler     varchar     not null,
    question_id uuid        not null,
    question    varchar     not null,
    scope       varchar     not null,
    effect      varchar     not null,
    text        varchar     not null,
    citation    varchar     not null,
    valid_from  timestamptz not null,
    expires_at  timestamptz not null,
    author      varchar     not null,
    written_at  timestamptz not null,
    constraint pk_counsel_memo primary key (id),
    constraint fk_counsel_memo_question_id foreign key (question_id) references counsel_question (id)
);

create index ix_counsel_memo_handler_question_expires_at on counsel_memo (handler, question, expires_at);
select hegui_append_only('counsel_memo');

-- A memo itself never changes: what was relied on while it stood must stay readable
create table counsel_revocation (
    memo_id    uuid        not null,
    handler    varchar     not null,
    reasons    varchar     not null,
    revoker    varchar     not null,
    revoked_at timestamptz not null,
    constraint pk_counsel_revocation primary key (memo_id),
    constraint fk_counsel_revocation_memo_id foreign key (memo_id) references counsel_memo (id)
);

select hegui_append_only('counsel_revocation');
