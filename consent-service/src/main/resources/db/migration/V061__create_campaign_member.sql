-- Who would be in the audience, as decided when it was last asked. A send asks again.
create table campaign_member (
    handler     varchar     not null,
    campaign_id uuid        not null,
    subject_id  uuid        not null,
    outcome     varchar     not null,
    reason_id   uuid        not null,
    minor       boolean     not null,
    suppressed  boolean     not null,
    decided_at  timestamptz not null,
    constraint pk_campaign_member primary key (campaign_id, subject_id),
    constraint fk_campaign_member_campaign_id foreign key (campaign_id) references campaign (id)
);

create index ix_campaign_member_subject_id on campaign_member (handler, subject_id);

-- Each reason once, however many people it is told of
create table campaign_reason (
    id      uuid    not null,
    handler varchar not null,
    rule    varchar not null,
    zh      varchar not null,
    en      varchar not null,
    constraint pk_campaign_reason primary key (handler, id)
);

select hegui_isolate('campaign_member');
select hegui_isolate('campaign_reason');
