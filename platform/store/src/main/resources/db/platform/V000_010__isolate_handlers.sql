-- What a migration calls for each table it creates. The service's own role (app-role) owns nothing: it has what is granted
-- here, and row-level security shows it the rows of the handler that hegui.handler names. Unset or empty, it sees none; '*'
-- is for the work that serves every handler, such as sealing and delivering.

-- A table of rows of handlers that change
create function hegui_isolate(target regclass) returns void language plpgsql as $$
begin
    execute format('grant select, insert, update, delete on %s to "${app-role}"', target);
    perform hegui_show_own_rows(target);
end
$$;

-- A table of rows of handlers that are only ever added
create function hegui_append_only(target regclass) returns void language plpgsql as $$
begin
    execute format('grant select, insert on %s to "${app-role}"', target);
    perform hegui_show_own_rows(target);
end
$$;

-- A table that belongs to no handler and holds nothing about anybody. The comment is how a test tells it from one that was
-- forgotten
create function hegui_share(target regclass) returns void language plpgsql as $$
begin
    execute format('grant select, insert, update, delete on %s to "${app-role}"', target);
    execute format('comment on table %s is %L', target, 'shared: belongs to no handler');
end
$$;

-- A row can be seen, changed and deleted by its own handler only, and written, or moved by a change, to that one only. The
-- selects are asked once per statement, not once per row
create function hegui_show_own_rows(target regclass) returns void language plpgsql as $$
declare
    own constant varchar := '(handler = (select nullif(current_setting(''hegui.handler'', true), ''''))'
        ' or (select current_setting(''hegui.handler'', true)) = ''*'')';
begin
    execute format('alter table %s enable row level security', target);
    execute format('create policy handler_sees_own_rows on %s using %s with check %s', target, own, own);
end
$$;

select hegui_append_only('evidence_entry');
