-- The entries that no tree holds yet. A row comes with its entry, in the same statement, and goes when the sealer gives the
-- entry its leaf. A queue, not a mark of what was sealed last: transactions commit out of order, and a restored database
-- counts its transactions anew.
create table evidence_pending (
    entry_id uuid not null,
    constraint pk_evidence_pending primary key (entry_id)
);

select hegui_share('evidence_pending');

insert into evidence_pending (entry_id) select id from evidence_entry;

create function queue_evidence_entry() returns trigger language plpgsql as $$
begin
    insert into evidence_pending (entry_id) values (new.id);
    return null;
end
$$;

create trigger evidence_entry_is_queued
    after insert on evidence_entry
    for each row execute function queue_evidence_entry();

-- What is wrong with the ledger, until an audit finds it whole again; entry_id is all zeros when no single entry is at fault
create table evidence_alarm (
    entry_id   uuid        not null,
    fault      varchar     not null,
    noticed_at timestamptz not null,
    constraint pk_evidence_alarm primary key (entry_id, fault)
);

select hegui_share('evidence_alarm');
