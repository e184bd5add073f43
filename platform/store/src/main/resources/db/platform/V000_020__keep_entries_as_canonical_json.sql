-- An entry is the canonical JSON text (RFC 8785) in body, hashed exactly as it is stored. The other columns only serve to find
-- it and must say the same. mark is the service's keyed hash of the body, which nobody else can make.
alter table evidence_entry add column body varchar, add column mark bytea;

-- Rows of before are written in the same form. Rewriting the type runs no trigger and heeds no row policy. They have no mark:
-- the first sealing takes them in, and nothing without a mark afterwards
alter table evidence_entry alter column body type varchar using
    '{"action":' || to_json(action)::varchar
    || ',"actor":' || to_json(actor)::varchar
    || ',"clientId":' || to_json(client_id)::varchar
    || ',"facts":' || facts
    || ',"handler":' || to_json(handler)::varchar
    || ',"id":"' || id || '"'
    || ',"objectId":"' || object_id || '"'
    || ',"objectType":' || to_json(object_type)::varchar
    || ',"outcome":' || to_json(outcome)::varchar
    || ',"recordedAt":"' || to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"'
    || ',"rules":' || coalesce(
        '[{"rule":"' || replace(nullif(rules, ''), ' ', '"},{"rule":"') || '"}]',
        '[]')
    || coalesce(',"subjectId":"' || subject_id || '"', '')
    || '}';

alter table evidence_entry alter column body set not null;
alter table evidence_entry
    drop column actor, drop column client_id, drop column outcome, drop column rules, drop column facts;

create index ix_evidence_entry_handler_recorded_at on evidence_entry (handler, recorded_at);

create trigger evidence_entry_is_never_emptied
    before truncate on evidence_entry
    for each statement execute function refuse_evidence_change();
