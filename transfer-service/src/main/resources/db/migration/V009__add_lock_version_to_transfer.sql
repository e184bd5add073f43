alter table transfer add column lock_version integer not null default 0;
