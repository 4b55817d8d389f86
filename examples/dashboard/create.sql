-- The tables and views of a dashboard over selostelint's reports, the same for SQLite and PostgreSQL. Run once.
--
-- One row of `run` is one report; everything else hangs from it, so that `delete from run where id = …` takes a report
-- out again (in SQLite after `pragma foreign_keys = on`). Numbers count from 1 in the order of the report.

create table run (
    id integer primary key,         -- in the order of loading: the highest is the latest
    digest text not null unique,    -- of the report's bytes, so that none is loaded twice
    as_of text not null,            -- the day by whose law the notices were judged, 2026-05-01
    program text not null,          -- version of selostelint
    rulebook text not null,         -- fingerprint of the rules
    notices integer not null,       -- files judged
    errors integer not null,        -- findings of each severity
    warnings integer not null,
    infos integer not null,
    unreadable integer not null,    -- files that could not be read
    not_notices integer not null    -- files judged that are no privacy notices
);

create table notice (
    run integer not null references run on delete cascade,
    number integer not null,
    path text not null,
    folder text not null,           -- of the path, '.' when it has none
    format text not null,
    language text not null,
    title text,
    is_notice boolean not null,
    public_authority boolean not null,
    role text,                      -- what the controller is: public_authority, company, association …
    sha256 text not null,
    primary key (run, number)
);

create table section (
    run integer not null,
    notice integer not null,
    number integer not null,
    kind text not null,
    heading text,
    start_line integer,             -- of the heading; null for text under no heading
    end_line integer not null,
    evidence text,
    primary key (run, notice, number),
    foreign key (run, notice) references notice (run, number) on delete cascade
);

create table fact (
    run integer not null,
    notice integer not null,
    number integer not null,
    kind text not null,
    value text,
    text text,
    polarity text not null,
    certainty text not null,
    law text,
    historical boolean,
    start_line integer not null,
    start_column integer not null,
    page integer,
    quote text not null,
    primary key (run, notice, number),
    foreign key (run, notice) references notice (run, number) on delete cascade
);

create table fact_detail (
    run integer not null,
    notice integer not null,
    fact integer not null,
    name text not null,
    value text not null,
    primary key (run, notice, fact, name),
    foreign key (run, notice, fact) references fact (run, notice, number) on delete cascade
);

create table requirement (
    run integer not null,
    notice integer not null,
    number integer not null,
    id text not null,               -- retention, right_access …
    status text not null,           -- met, vague, missing, not_applicable, undecided
    reason text,
    primary key (run, notice, number),
    foreign key (run, notice) references notice (run, number) on delete cascade
);

create table evidence (
    run integer not null,
    notice integer not null,
    requirement integer not null,
    number integer not null,
    start_line integer not null,
    start_column integer not null,
    page integer,
    quote text not null,
    primary key (run, notice, requirement, number),
    foreign key (run, notice, requirement) references requirement (run, notice, number) on delete cascade
);

create table finding (
    run integer not null,
    notice integer not null,
    number integer not null,
    rule text not null,
    name text not null,
    severity text not null,         -- error, warning, info
    message text not null,
    help text not null,
    anchor text,
    start_line integer not null,
    start_column integer not null,
    end_line integer not null,
    end_column integer not null,
    page integer,
    quote text,
    section text,
    fingerprint text not null,
    suppressed boolean not null,
    primary key (run, notice, number),
    foreign key (run, notice) references notice (run, number) on delete cascade
);

create table ground (
    run integer not null,
    notice integer not null,
    finding integer not null,
    number integer not null,
    act text not null,
    provision text not null,
    url text,
    primary key (run, notice, finding, number),
    foreign key (run, notice, finding) references finding (run, notice, number) on delete cascade
);

create table related (
    run integer not null,
    notice integer not null,
    finding integer not null,
    number integer not null,
    start_line integer not null,
    start_column integer not null,
    page integer,
    quote text not null,
    message text,
    primary key (run, notice, finding, number),
    foreign key (run, notice, finding) references finding (run, notice, number) on delete cascade
);

create table error (
    run integer not null references run on delete cascade,
    number integer not null,
    path text,
    start_line integer,
    message text not null,
    primary key (run, number)
);

create view latest_run as
select max(id) as id from run;

create view previous_run as
select max(id) as id from run where id < (select id from latest_run);

-- The name that a notice gives its controller; the first one, where it gives several.
create view controller as
select run, notice, value as name
from fact_detail as detail
where name = 'name'
  and fact = (select min(fact.number)
              from fact
              join fact_detail as named
                on named.run = fact.run and named.notice = fact.notice and named.fact = fact.number
              where fact.run = detail.run and fact.notice = detail.notice
                and fact.kind = 'controller_details' and named.name = 'name');

-- The privacy notices of the latest run.
create view current_notice as
select notice.*, coalesce(controller.name, '(nimetön / unnamed)') as controller
from notice
left join controller on controller.run = notice.run and controller.notice = notice.number
where notice.run = (select id from latest_run) and notice.is_notice;

-- What is wrong with them.
create view current_finding as
select finding.*, notice.path, notice.folder, notice.controller
from current_notice as notice
join finding on finding.run = notice.run and finding.notice = notice.number
where not finding.suppressed;
