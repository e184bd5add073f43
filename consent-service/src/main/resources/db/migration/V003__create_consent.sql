create table consent (
    id          uuid        not null,
    handler     varchar     not null,
    subject_id  uuid        not null,
    purpose_id  uuid        not null,
    notice_id   uuid        not null,
    status      varchar     not null,
    kind        varchar     not null,
    categories  varchar     not null,
    recipient   varchar,
    language    varchar     not null,
    channel     varchar     not null,
    ui_evidence varchar,
    withdraws   uuid,
    said_at     timestamptz not null,
    constraint pk_consent primary key (id),
    constraint uq_consent_withdraws unique (withdraws),
    constraint fk_consent_withdraws foreign key (withdraws) references consent (id),
    constraint fk_consent_purpose_id foreign key (purpose_id) references purpose (id),
    constraint fk_consent_notice_id foreign key (notice_id) references notice (id)
);

create index ix_consent_subject_id_purpose_id on consent (subject_id, purpose_id, said_at desc);
