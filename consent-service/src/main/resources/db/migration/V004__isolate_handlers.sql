select hegui_isolate('notice');
select hegui_isolate('purpose');
select hegui_isolate('consent');
