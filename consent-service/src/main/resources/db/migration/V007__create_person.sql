-- What a decision needs to know of a person beside their consents; one row, found by its key.
create table person (
    handler             varchar     not null,
    subject_id          uuid        not null,
    age_group           varchar,
    age_group_until     date,
    signs_of_minority   boolean     not null default false,
    age_known_at        timestamptz,
    personalisation_off boolean     not null default false,
    automated_refused   boolean     not null default false,
    opted_out           varchar     not null default '[]',
    constraint pk_person primary key (handler, subject_id)
);

-- Every choice that a person made beside consents, never changed. The newest of a kind and channel counts.
create table preference (
    id          uuid        not null,
    handler     varchar     not null,
    subject_id  uuid        not null,
    kind        varchar     not null,
    channel     varchar,
    chosen      boolean     not null,
    source      varchar     not null,
    evidence_id uuid,
    said_at     timestamptz not null,
    constraint pk_preference primary key (id)
);

create index ix_preference_subject_id on preference (handler, subject_id, said_at desc);

select hegui_isolate('person');
select hegui_isolate('preference');
