create table approval (
    id          uuid        not null,
    transfer_id uuid        not null,
    approver    varchar     not null,
    acted_as    varchar     not null,
    decision    varchar     not null,
    reasons     varchar     not null,
    decided_at  timestamptz not null,
    constraint pk_approval primary key (id),
    constraint uq_approval_transfer_id_acted_as unique (transfer_id, acted_as),
    constraint uq_approval_transfer_id_approver unique (transfer_id, approver),
    constraint fk_approval_transfer_id foreign key (transfer_id) references transfer (id)
);
