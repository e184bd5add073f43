-- A notice has to say more on seven occasions, not on two: they are kept as a JSON list of the statute's codes.
alter table notice add column occasions varchar;

update notice set occasions = case
    when sensitive and export then '["SENSITIVE","EXPORT"]'
    when sensitive then '["SENSITIVE"]'
    when export then '["EXPORT"]'
    else '[]' end;

alter table notice
    alter column occasions set not null,
    drop column sensitive,
    drop column export;
