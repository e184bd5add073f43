-- That a person was asked: which text was put to them, where, and when.
create table prompt (
    id                 uuid        not null,
    handler            varchar     not null,
    subject_id         uuid        not null,
    purpose_id         uuid        not null,
    purpose_version_id uuid        not null,
    notice_id          uuid        not null,
    language           varchar     not null,
    channel            varchar     not null,
    ui_evidence        varchar     not null,
    evidence_id        uuid        not null,
    shown_at           timestamptz not null,
    constraint pk_prompt primary key (id),
    constraint fk_prompt_purpose_id foreign key (purpose_id) references purpose (id),
    constraint fk_prompt_purpose_version_id foreign key (purpose_version_id) references purpose_version (id),
    constraint fk_prompt_notice_id foreign key (notice_id) references notice (id)
);

create index ix_prompt_handler_subject_id_purpose_id on prompt (handler, subject_id, purpose_id, shown_at desc);
select hegui_append_only('prompt');
