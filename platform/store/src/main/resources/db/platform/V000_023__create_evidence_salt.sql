-- The salts of commitments to personal information, encrypted with the data key of the subject: once that is destroyed, nobody
-- can show any more what was committed to, and every proof still holds
create table evidence_salt (
    entry_id    uuid    not null,
    name        varchar not null,
    handler     varchar not null,
    subject_id  uuid    not null,
    sealed_salt bytea   not null,
    constraint pk_evidence_salt primary key (entry_id, name)
);

select hegui_append_only('evidence_salt');
