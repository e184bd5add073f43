-- One row per handler and year: who counts holds it, so that no line of the law is crossed unseen
create table year_counter (
    id          uuid    not null,
    handler     varchar not null,
    export_year integer not null,
    ordinary    bigint  not null,
    sensitive   bigint  not null,
    constraint pk_year_counter primary key (id),
    constraint uq_year_counter_handler_export_year unique (handler, export_year)
);
