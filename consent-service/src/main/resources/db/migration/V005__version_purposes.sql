-- What a purpose says is kept by version; the purpose itself is its code and its state.
create table purpose_version (
    id                uuid        not null,
    lock_version      integer     not null default 0,
    handler           varchar     not null,
    purpose_id        uuid        not null,
    number            integer     not null,
    status            varchar     not null,
    name_zh           varchar     not null,
    name_en           varchar     not null,
    legal_basis       varchar     not null,
    justification     varchar,
    citation          varchar,
    categories        varchar     not null,
    method            varchar     not null,
    retention         varchar     not null,
    necessary         boolean     not null,
    necessity         varchar,
    automated         boolean     not null default false,
    disclosed         boolean     not null default false,
    recipients        varchar     not null default '[]',
    notice_id         uuid        not null,
    consent_epoch     integer     not null default 1,
    created_at        timestamptz not null,
    activated_at      timestamptz,
    ended_at          timestamptz,
    constraint pk_purpose_version primary key (id),
    constraint uq_purpose_version_purpose_id_number unique (purpose_id, number),
    constraint fk_purpose_version_purpose_id foreign key (purpose_id) references purpose (id),
    constraint fk_purpose_version_notice_id foreign key (notice_id) references notice (id)
);

insert into purpose_version (id, handler, purpose_id, number, status, name_zh, name_en, legal_basis, justification,
    citation, categories, method, retention, necessary, necessity, notice_id, created_at, activated_at)
select id, handler, id, 1, status, name_zh, name_en, legal_basis, justification, citation, categories, method,
    retention, necessary, justification, notice_id, created_at, activated_at
from purpose;

create index ix_purpose_version_handler_id on purpose_version (handler, id);
create index ix_purpose_version_notice_id on purpose_version (notice_id);

alter table purpose
    add column active_version_id uuid,
    add column retired_at        timestamptz,
    add constraint fk_purpose_active_version_id foreign key (active_version_id) references purpose_version (id);

update purpose set active_version_id = id where status = 'ACTIVE';

select hegui_isolate('purpose_version');
