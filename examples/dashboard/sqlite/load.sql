-- Loads one report into a SQLite database (3.38 or newer, with its command line's readfile), from this folder's parent:
--
--     sqlite3 audit.db ".param set @report report.json" ".read sqlite/load.sql"
--
-- All or nothing: a report that cannot be read, is no report, or is loaded already, changes nothing.
.bail on
pragma foreign_keys = on;
begin immediate;

create temporary table incoming_report (content text, digest text);

create temporary trigger refuse before insert on incoming_report begin
    select raise(abort, 'Raporttia ei voi lukea / The report cannot be read')
    where new.content is null;
    select raise(abort, 'Tiedosto ei ole selostelintin JSON-raportti / The file is no JSON report of selostelint')
    where not json_valid(new.content)
       or new.content ->> '$.tool.name' is not 'selostelint' or new.content ->> '$.version' is not 1;
    select raise(abort, 'Raportti on jo ladattu / The report is loaded already')
    where exists (select 1 from run where digest = new.digest);
end;

insert into incoming_report
select cast(content as text), lower(hex(sha3(content, 256))) from (select readfile(@report) as content);

create temporary table incoming_run as
select digest, content ->> 'as_of' as as_of, content ->> '$.tool.version' as program,
       content ->> '$.tool.rulebook' as rulebook, content -> 'summary' as summary
from incoming_report;

create temporary table incoming_notice as
select notice.key + 1 as number, notice.value as item, notice.value ->> '$.role.value' as role
from incoming_report, json_each(content, '$.notices') as notice;

create temporary table incoming_error as
select error.key + 1 as number, error.value as item
from incoming_report, json_each(content, '$.errors') as error;

create temporary table incoming_part as
select list.key as list, notice.number as notice, part.key + 1 as number, part.value as item
from incoming_notice as notice, json_each(notice.item) as list, json_each(list.value) as part
where list.key in ('sections', 'facts', 'requirements', 'findings');

create temporary table incoming_piece as
select list.key as list, part.notice, part.number as part, piece.key + 1 as number, piece.value as item
from incoming_part as part, json_each(part.item) as list, json_each(list.value) as piece
where (part.list = 'requirements' and list.key = 'evidence')
   or (part.list = 'findings' and list.key in ('ground', 'related'));

create temporary table incoming_detail as
select fact.notice, fact.number as fact, detail.key as name, detail.value as value
from incoming_part as fact, json_each(fact.item, '$.details') as detail
where fact.list = 'facts';

.read insert.sql
commit;
