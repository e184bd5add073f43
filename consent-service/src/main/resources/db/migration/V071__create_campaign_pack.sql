-- That a pack of a campaign's proofs was made, known by its hash: no other pack can be handed over (SMS-21)
create table campaign_pack (
    handler     varchar     not null,
    campaign_id uuid        not null,
    pack_hash   varchar     not null,
    made_at     timestamptz not null,
    constraint pk_campaign_pack primary key (campaign_id, pack_hash),
    constraint fk_campaign_pack_campaign_id foreign key (campaign_id) references campaign (id)
);

create index ix_campaign_pack_handler on campaign_pack (handler, campaign_id);

select hegui_append_only('campaign_pack');
