-- Every row says itself whose it is; the ones that are there learn it from their incident
alter table incident_facts add column handler varchar;
alter table incident_facts disable trigger incident_facts_is_append_only;
update incident_facts f set handler = i.handler from incident i where i.id = f.incident_id;
alter table incident_facts enable trigger incident_facts_is_append_only;
alter table incident_facts alter column handler set not null;

select hegui_isolate('incident');
select hegui_append_only('incident_facts');
select hegui_isolate('obligation');
