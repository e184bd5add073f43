-- Every row says itself whose it is; the ones that are there learn it from their transfer
alter table approval add column handler varchar;
update approval a set handler = t.handler from transfer t where t.id = a.transfer_id;
alter table approval alter column handler set not null;

alter table transfer_person add column handler varchar;
update transfer_person p set handler = t.handler from transfer t where t.id = p.transfer_id;
alter table transfer_person alter column handler set not null;

select hegui_isolate('recipient');
select hegui_isolate('transfer');
select hegui_append_only('approval');
select hegui_isolate('year_counter');
select hegui_isolate('exported_person');
select hegui_isolate('transfer_person');
