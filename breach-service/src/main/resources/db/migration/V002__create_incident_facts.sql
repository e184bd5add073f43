create table incident_facts (
    id                           uuid        not null,
    incident_id                  uuid        not null,
    version                      integer     not null,
    people_affected              bigint      not null,
    sensitive_people             bigint      not null,
    minors                       boolean     not null,
    critical_infrastructure      boolean     not null,
    central_organ                boolean     not null,
    direct_loss_rmb              bigint      not null,
    harm_to_people               boolean     not null,
    outage_minutes               bigint      not null,
    main_function_outage_minutes bigint      not null,
    people_disrupted             bigint      not null,
    suspected_crime              boolean     not null,
    export_involved              boolean     not null,
    grade_by_facts               varchar     not null,
    reasons                      varchar     not null,
    recorded_at                  timestamptz not null,
    constraint pk_incident_facts primary key (id),
    constraint uq_incident_facts_incident_id_version unique (incident_id, version),
    constraint fk_incident_facts_incident_id foreign key (incident_id) references incident (id)
);

-- What was known at which hour decides later whether a report was late, so no version may ever change
create function refuse_incident_facts_change() returns trigger language plpgsql as $$
begin
    raise exception 'incident_facts is append-only';
end
$$;

create trigger incident_facts_is_append_only
    before update or delete on incident_facts
    for each row execute function refuse_incident_facts_change();
