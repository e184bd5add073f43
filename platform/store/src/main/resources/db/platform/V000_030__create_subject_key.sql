-- One data key per subject of a handler, wrapped by the key-encryption key kek_id; cipher is what it encrypts with.
-- binds_handler: whether ciphertexts are bound to the handler too, as all are that were written since this table exists
create table subject_key (
    handler       varchar     not null,
    subject_id    uuid        not null,
    wrapped_key   bytea       not null,
    cipher        varchar     not null,
    kek_id        varchar     not null,
    binds_handler boolean     not null,
    created_at    timestamptz not null,
    constraint pk_subject_key primary key (handler, subject_id)
);

create index ix_subject_key_kek_id on subject_key (kek_id);
select hegui_isolate('subject_key');

-- Whose key was destroyed and must never come back
create table erased_subject (
    handler    varchar     not null,
    subject_id uuid        not null,
    erased_at  timestamptz not null,
    constraint pk_erased_subject primary key (handler, subject_id)
);

select hegui_append_only('erased_subject');
