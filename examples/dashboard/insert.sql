-- From the temporary tables that sqlite/load.sql and postgresql/load.sql fill to those of create.sql.

insert into run
select (select coalesce(max(id), 0) + 1 from run), digest, as_of, program, rulebook,
       cast(summary ->> 'notices' as integer), cast(summary ->> 'errors' as integer),
       cast(summary ->> 'warnings' as integer), cast(summary ->> 'infos' as integer),
       cast(summary ->> 'unreadable' as integer), cast(summary ->> 'not_notices' as integer)
from incoming_run;

-- What is left of a path when all that is no slash is taken from its end is its folder and the slash.
insert into notice
select latest_run.id, number, item ->> 'path',
       coalesce(nullif(rtrim(rtrim(item ->> 'path', replace(item ->> 'path', '/', '')), '/'), ''), '.'),
       item ->> 'format', item ->> 'language', item ->> 'title', cast(item ->> 'is_notice' as boolean),
       cast(item ->> 'public_authority' as boolean), role, item ->> 'sha256'
from latest_run, incoming_notice;

insert into section
select latest_run.id, notice, number, item ->> 'kind', item ->> 'heading', cast(item ->> 'line' as integer),
       cast(item ->> 'end_line' as integer), item ->> 'evidence'
from latest_run, incoming_part where list = 'sections';

insert into fact
select latest_run.id, notice, number, item ->> 'kind', item ->> 'value', item ->> 'text', item ->> 'polarity',
       item ->> 'certainty', item ->> 'law', cast(item ->> 'historical' as boolean), cast(item ->> 'line' as integer),
       cast(item ->> 'column' as integer), cast(item ->> 'page' as integer), item ->> 'quote'
from latest_run, incoming_part where list = 'facts';

insert into fact_detail
select latest_run.id, notice, fact, name, value
from latest_run, incoming_detail;

insert into requirement
select latest_run.id, notice, number, item ->> 'id', item ->> 'status', item ->> 'reason'
from latest_run, incoming_part where list = 'requirements';

insert into evidence
select latest_run.id, notice, part, number, cast(item ->> 'line' as integer), cast(item ->> 'column' as integer),
       cast(item ->> 'page' as integer), item ->> 'quote'
from latest_run, incoming_piece where list = 'evidence';

insert into finding
select latest_run.id, notice, number, item ->> 'rule', item ->> 'name', item ->> 'severity', item ->> 'message',
       item ->> 'help', item ->> 'anchor', cast(item ->> 'line' as integer), cast(item ->> 'column' as integer),
       cast(item ->> 'end_line' as integer), cast(item ->> 'end_column' as integer), cast(item ->> 'page' as integer),
       item ->> 'quote', item ->> 'section', item ->> 'fingerprint', cast(item ->> 'suppressed' as boolean)
from latest_run, incoming_part where list = 'findings';

insert into ground
select latest_run.id, notice, part, number, item ->> 'act', item ->> 'provision', item ->> 'url'
from latest_run, incoming_piece where list = 'ground';

insert into related
select latest_run.id, notice, part, number, cast(item ->> 'line' as integer), cast(item ->> 'column' as integer),
       cast(item ->> 'page' as integer), item ->> 'quote', item ->> 'message'
from latest_run, incoming_piece where list = 'related';

insert into error
select latest_run.id, number, item ->> 'path', cast(item ->> 'line' as integer), item ->> 'message'
from latest_run, incoming_error;
