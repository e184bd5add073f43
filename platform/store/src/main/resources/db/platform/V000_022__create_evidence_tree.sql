-- The Merkle tree (RFC 9162) over the entries of all handlers, which shows of each nothing but its hash. mark is the keyed
-- hash of the other columns, so that rows exchanged behind the service's back are told apart.
create table evidence_leaf (
    leaf_index bigint not null,
    entry_id   uuid   not null,
    leaf_hash  bytea  not null,
    mark       bytea  not null,
    constraint pk_evidence_leaf primary key (leaf_index),
    constraint uq_evidence_leaf_entry_id unique (entry_id)
);

select hegui_share('evidence_leaf');
revoke update, delete on evidence_leaf from "${app-role}";

-- Hashes of full subtrees of 256, 65,536, … leaves; those in between are made from at most 256 of the level below
create table evidence_node (
    level      integer not null,
    node_index bigint  not null,
    hash       bytea   not null,
    constraint pk_evidence_node primary key (level, node_index)
);

select hegui_share('evidence_node');
revoke update, delete on evidence_node from "${app-role}";

-- The signed statements of what the tree was
create table evidence_checkpoint (
    size      bigint      not null,
    root_hash bytea       not null,
    note      varchar     not null,
    made_at   timestamptz not null,
    constraint pk_evidence_checkpoint primary key (size)
);

select hegui_share('evidence_checkpoint');
revoke update, delete on evidence_checkpoint from "${app-role}";

create trigger evidence_leaf_is_append_only
    before update or delete or truncate on evidence_leaf
    for each statement execute function refuse_evidence_change();
create trigger evidence_node_is_append_only
    before update or delete or truncate on evidence_node
    for each statement execute function refuse_evidence_change();
create trigger evidence_checkpoint_is_append_only
    before update or delete or truncate on evidence_checkpoint
    for each statement execute function refuse_evidence_change();

create or replace function refuse_evidence_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

-- The largest checkpoint that a place outside has taken
create table evidence_anchor (
    target      varchar     not null,
    size        bigint      not null,
    anchored_at timestamptz not null,
    constraint pk_evidence_anchor primary key (target)
);

select hegui_share('evidence_anchor');
