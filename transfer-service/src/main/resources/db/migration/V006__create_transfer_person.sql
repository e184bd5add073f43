create table transfer_person (
    id                uuid        not null,
    transfer_id       uuid        not null,
    export_year       integer     not null,
    subject_id        uuid        not null,
    ordinary          boolean     not null,
    sensitive         boolean     not null,
    first_exported_at timestamptz not null,
    constraint pk_transfer_person primary key (id),
    constraint uq_transfer_person_transfer_id_export_year_subject_id unique (transfer_id, export_year, subject_id),
    constraint fk_transfer_person_transfer_id foreign key (transfer_id) references transfer (id)
);
