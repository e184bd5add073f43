-- What one person says has one order: nothing of one person is said at the same moment as anything else.
create unique index uq_consent_handler_subject_id_said_at on consent (handler, subject_id, said_at);

-- Grants that end by themselves and have not been noted as ended. The statements themselves cannot be held or changed, so
-- what still has to be done about them is kept beside them.
create table consent_expiry (
    consent_id uuid        not null,
    handler    varchar     not null,
    subject_id uuid        not null,
    due_at     timestamptz not null,
    constraint pk_consent_expiry primary key (consent_id),
    constraint fk_consent_expiry_consent_id foreign key (consent_id) references consent (id)
);

create index ix_consent_expiry_due_at on consent_expiry (due_at, consent_id);
select hegui_isolate('consent_expiry');

-- Whoever writes a statement, the list of what will expire is in step with it
create function consent_keeps_expiry() returns trigger language plpgsql as $$
begin
    if new.withdraws is not null then
        delete from consent_expiry where consent_id = new.withdraws;
    elsif new.status = 'GRANTED' and new.valid_until is not null then
        insert into consent_expiry (consent_id, handler, subject_id, due_at)
        values (new.id, new.handler, new.subject_id, new.valid_until);
    end if;
    return null;
end $$;

create trigger tr_consent_expiry after insert on consent
    for each row execute function consent_keeps_expiry();

insert into consent_expiry (consent_id, handler, subject_id, due_at)
select id, handler, subject_id, valid_until
from consent c
where status = 'GRANTED' and valid_until is not null
    and not exists (select from consent e where e.withdraws = c.id);
