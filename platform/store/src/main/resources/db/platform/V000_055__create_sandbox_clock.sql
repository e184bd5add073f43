-- How far the clock of a sandbox is ahead of the real time; no row means not at all. Production never writes it
create table sandbox_clock (
    only_one     boolean not null,
    ahead_micros bigint  not null,
    constraint pk_sandbox_clock primary key (only_one),
    constraint ck_sandbox_clock_only_one check (only_one)
);

select hegui_share('sandbox_clock');
