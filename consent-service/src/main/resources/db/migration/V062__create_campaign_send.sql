-- One message that was allowed to one person: without a row here nothing is sent. Its id is that of the ledger's entry
create table campaign_send (
    id                 uuid        not null,
    handler            varchar     not null,
    campaign_id        uuid        not null,
    subject_id         uuid        not null,
    clearance_id       uuid        not null,
    consent_id         uuid,
    purpose_version_id uuid,
    channel            varchar     not null,
    decided_at         timestamptz not null,
    constraint pk_campaign_send primary key (id),
    constraint fk_campaign_send_campaign_id foreign key (campaign_id) references campaign (id),
    constraint fk_campaign_send_clearance_id foreign key (clearance_id) references campaign_clearance (id)
);

create index ix_campaign_send_campaign_id on campaign_send (campaign_id, id);
create index ix_campaign_send_subject_id on campaign_send (handler, subject_id);

-- That the proofs were handed to whoever sends (SMS-21)
create table campaign_handover (
    id          uuid        not null,
    handler     varchar     not null,
    campaign_id uuid        not null,
    carrier     varchar     not null,
    pack_hash   varchar     not null,
    handed_by   varchar     not null,
    handed_at   timestamptz not null,
    constraint pk_campaign_handover primary key (id),
    constraint fk_campaign_handover_campaign_id foreign key (campaign_id) references campaign (id)
);

create index ix_campaign_handover_campaign_id on campaign_handover (campaign_id);

select hegui_append_only('campaign_send');
select hegui_append_only('campaign_handover');
