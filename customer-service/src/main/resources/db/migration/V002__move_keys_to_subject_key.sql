-- The key of a customer is kept with the platform's, which can rotate and destroy it. Rows from before are bound to the
-- subject alone and do not tell which key-encryption key wrapped them; re-wrapping notes it
insert into subject_key (handler, subject_id, wrapped_key, cipher, kek_id, binds_handler, created_at)
    select handler, id, wrapped_key, 'AES256_GCM', 'unknown', false, created_at from customer;

alter table customer drop column wrapped_key;
-- Erasing a person empties what finds the person again
alter table customer alter column member_number_index drop not null;
