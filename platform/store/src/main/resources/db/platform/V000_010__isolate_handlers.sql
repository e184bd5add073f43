-- What a migration calls for each table it creates. The service's own role (app-role) owns nothing: it has what is granted
-- here, and row-level security shows it the rows of the handler that hegui.handler names. Unset, it sees none; '*' is for
-- the work that serves every handler, such as sealing and delivering.

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

-- A table that belongs to no handler and holds nothing about anybody
create function hegui_share(target regclass) returns void language plpgsql as $$
begin
    execute format('grant select, insert, update, delete on %s to "${app-role}"', target);
end
$$;

create function hegui_show_own_rows(target regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format(
        'create policy handler_sees_own_rows on %s using '
        '(handler = current_setting(''hegui.handler'', true) or current_setting(''hegui.handler'', true) = ''*'')',
        target);
end
$$;

select hegui_append_only('evidence_entry');
