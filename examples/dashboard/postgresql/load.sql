-- Loads one report into a PostgreSQL database (11 or newer) with psql:
--
--     psql -d audit -v report=report.json -f postgresql/load.sql
--
-- psql sends the file as a large object, so that neither quotes nor length matter; PostgreSQL takes up to 1 GB. All or
-- nothing: a report that cannot be read, is no report, or is loaded already, changes nothing.
\set ON_ERROR_STOP on
begin;

\lo_import :report
\set file :LASTOID
create temporary table incoming_report on commit drop as
select cast(convert_from(bytes, 'UTF8') as json) as content, encode(sha256(bytes), 'hex') as digest
from (select lo_get(:file) as bytes) as file;
select lo_unlink(:file) \g /dev/null

do $$
begin
    if (select content #>> '{tool,name}' is distinct from 'selostelint' or content ->> 'version' is distinct from '1'
        from incoming_report) then
        raise exception 'Tiedosto ei ole selostelintin JSON-raportti / The file is no JSON report of selostelint';
    end if;
    if exists (select 1 from run join incoming_report using (digest)) then
        raise exception 'Raportti on jo ladattu / The report is loaded already';
    end if;
end
$$;

create temporary table incoming_run on commit drop as
select digest, content ->> 'as_of' as as_of, content #>> '{tool,version}' as program,
       content #>> '{tool,rulebook}' as rulebook, content -> 'summary' as summary
from incoming_report;

create temporary table incoming_notice on commit drop as
select number, cast(value as jsonb) as item, value #>> '{role,value}' as role
from incoming_report, json_array_elements(content -> 'notices') with ordinality as notice (value, number);

create temporary table incoming_error on commit drop as
select number, value as item
from incoming_report, json_array_elements(content -> 'errors') with ordinality as error (value, number);

create temporary table incoming_part on commit drop as
select list, notice.number as notice, part.number as number, part.value as item
from incoming_notice as notice
cross join unnest(array['sections', 'facts', 'requirements', 'findings']) as list
cross join jsonb_array_elements(item -> list) with ordinality as part (value, number);

create temporary table incoming_piece on commit drop as
select kind.list, part.notice, part.number as part, piece.number as number, piece.value as item
from incoming_part as part
join (values ('requirements', 'evidence'), ('findings', 'ground'), ('findings', 'related')) as kind (owner, list)
  on kind.owner = part.list
cross join jsonb_array_elements(item -> kind.list) with ordinality as piece (value, number);

create temporary table incoming_detail on commit drop as
select fact.notice, fact.number as fact, detail.key as name, detail.value as value
from incoming_part as fact
cross join jsonb_each_text(item -> 'details') as detail
where fact.list = 'facts';

\ir ../insert.sql
commit;
