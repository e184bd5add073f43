-- An entry without a mark is nobody's: whoever may write SQL could put one there, and it would be sealed like the service's own.
-- No release ever wrote such entries; a database that has some is from a development before marks, and is made anew
alter table evidence_entry alter column mark set not null;
