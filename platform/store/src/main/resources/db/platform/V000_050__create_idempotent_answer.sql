-- One row for each request that was answered and may be sent again. It tells nothing to who does not know the key that the
-- caller sent: key_hash and request_hash are keyed by it, and body is encrypted with it.
create table idempotent_answer (
    handler      varchar     not null,
    key_hash     bytea       not null,
    request_hash bytea       not null,
    created_at   timestamptz not null,
    status       integer,
    headers      varchar,
    body         bytea,
    constraint pk_idempotent_answer primary key (handler, key_hash)
);

create index ix_idempotent_answer_created_at on idempotent_answer (created_at);
select hegui_isolate('idempotent_answer');
