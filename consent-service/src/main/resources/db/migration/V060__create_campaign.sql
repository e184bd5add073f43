create table campaign (
    id           uuid        not null,
    lock_version integer     not null,
    handler      varchar     not null,
    code         varchar     not null,
    name         varchar     not null,
    status       varchar     not null,
    content      varchar     not null,
    content_hash varchar     not null,
    authors      varchar     not null,
    check_id     uuid,
    clearance_id uuid,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    started_at   timestamptz,
    closed_at    timestamptz,
    constraint pk_campaign primary key (id),
    constraint uq_campaign_handler_code unique (handler, code)
);

create index ix_campaign_handler_id on campaign (handler, id);

-- What the rules said of the contents, each time that somebody asked
create table campaign_check (
    id           uuid        not null,
    handler      varchar     not null,
    campaign_id  uuid        not null,
    number       integer     not null,
    content_hash varchar     not null,
    outcome      varchar     not null,
    findings     varchar     not null,
    questions    varchar     not null,
    checked_by   varchar     not null,
    checked_at   timestamptz not null,
    constraint pk_campaign_check primary key (id),
    constraint uq_campaign_check_campaign_id_number unique (campaign_id, number),
    constraint fk_campaign_check_campaign_id foreign key (campaign_id) references campaign (id)
);

-- A clearance holds for exactly the contents with this hash; the campaign names the one that counts
create table campaign_clearance (
    id           uuid        not null,
    handler      varchar     not null,
    campaign_id  uuid        not null,
    review_id    uuid        not null,
    check_id     uuid        not null,
    content_hash varchar     not null,
    content      varchar     not null,
    channel      varchar     not null,
    approver     varchar     not null,
    memos        varchar     not null,
    valid_from   timestamptz not null,
    valid_until  timestamptz not null,
    cleared_at   timestamptz not null,
    constraint pk_campaign_clearance primary key (id),
    constraint uq_campaign_clearance_review_id unique (review_id),
    constraint fk_campaign_clearance_campaign_id foreign key (campaign_id) references campaign (id)
);

create index ix_campaign_clearance_campaign_id on campaign_clearance (campaign_id);

select hegui_isolate('campaign');
select hegui_append_only('campaign_check');
select hegui_append_only('campaign_clearance');
