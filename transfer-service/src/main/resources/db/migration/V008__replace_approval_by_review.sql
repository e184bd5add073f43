alter table transfer add column review_id uuid;
alter table transfer add column counsel_question_id uuid;

-- What was submitted before reviews existed gets the review that it would have had, under the transfer's own id
insert into review (id, lock_version, handler, object_type, object_id, title, requester, authors, required_roles,
                    missing_roles, state, opened_at, decided_at)
select t.id, 0, t.handler, 'transfer', t.id, 'transfer.approval', t.submitted_by,
       json_build_array(t.created_by, t.submitted_by)::varchar, '/PIPO/COUNSEL/',
       case when t.state <> 'IN_REVIEW' then '//' else '/' || coalesce(
           (select string_agg(r.name, '/' order by r.place)
              from (values ('PIPO', 1), ('COUNSEL', 2)) as r (name, place)
             where not exists (select 1 from approval a where a.transfer_id = t.id and a.acted_as = r.name)), '') || '/' end,
       case t.state when 'IN_REVIEW' then 'OPEN' when 'REJECTED' then 'REJECTED' else 'APPROVED' end,
       t.submitted_at, t.decided_at
  from transfer t
 where t.submitted_at is not null;

insert into review_vote (id, handler, review_id, voter, acted_as, decision, reasons, voted_at)
select a.id, t.handler, t.id, a.approver, a.acted_as, a.decision, a.reasons, a.decided_at
  from approval a join transfer t on t.id = a.transfer_id;

update transfer set review_id = id where submitted_at is not null;
drop table approval;
