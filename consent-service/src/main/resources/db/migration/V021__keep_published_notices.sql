-- One version of a notice is current at a time; the ones before it stay as they were read.
alter table notice add column superseded_at timestamptz;

update notice former set status = 'SUPERSEDED', superseded_at = next.published_at
from (select id, lead(published_at) over (partition by handler, code order by version) as published_at
      from notice where status = 'PUBLISHED') next
where next.id = former.id and next.published_at is not null;

create unique index uq_notice_handler_code_current on notice (handler, code) where status = 'PUBLISHED';

-- What people were told is proof: not even a mistake of the service may change it. Only its time may end.
create function notice_is_kept() returns trigger language plpgsql as $$
declare
    ending constant text[] := array['status', 'superseded_at', 'lock_version'];
begin
    if tg_op = 'UPDATE' then
        if old.status = 'DRAFT' or (old.status = 'PUBLISHED' and new.status = 'SUPERSEDED'
            and new.superseded_at is not null and to_jsonb(new) - ending = to_jsonb(old) - ending) then
            return new;
        end if;
    elsif tg_op = 'DELETE' then
        if old.status = 'DRAFT' then
            return old;
        end if;
    end if;
    raise exception 'a published notice is never changed or deleted';
end $$;

create trigger tr_notice_kept before update or delete on notice
    for each row execute function notice_is_kept();

create trigger tr_notice_not_emptied before truncate on notice
    for each statement execute function notice_is_kept();
