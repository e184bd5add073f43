create table exported_person (
    id                uuid        not null,
    handler           varchar     not null,
    export_year       integer     not null,
    subject_id        uuid        not null,
    ordinary          boolean     not null,
    sensitive         boolean     not null,
    first_exported_at timestamptz not null,
    constraint pk_exported_person primary key (id),
    constraint uq_exported_person_handler_export_year_subject_id unique (handler, export_year, subject_id)
);
