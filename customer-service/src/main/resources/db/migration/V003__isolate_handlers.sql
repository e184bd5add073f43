select hegui_isolate('customer');
