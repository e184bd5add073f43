-- What a person chose is never changed or deleted: they choose anew
revoke update, delete on preference from "${app-role}";

create index ix_preference_tag on preference (handler, subject_id, channel, said_at desc) where kind = 'TAG';
