-- Mikä on muuttunut kahden viimeisimmän ajon välillä: mitkä havainnot ovat uusia, korjattuja tai yhä avoinna?
-- What changed between the two latest runs: which findings are new, fixed or still open?
--
-- A finding is the same while its notice has the same path and the finding the same fingerprint. What stood in a
-- notice that the latest run has not read is gone, which is not to say that it is fixed.
with old_finding as (
    select notice.path, finding.*
    from finding
    join notice on notice.run = finding.run and notice.number = finding.notice
    where finding.run = (select id from previous_run) and not finding.suppressed
),
new_finding as (
    select notice.path, finding.*
    from finding
    join notice on notice.run = finding.run and notice.number = finding.notice
    where finding.run = (select id from latest_run)
),
change as (
    select path, rule, name, quote,
           case when exists (select 1 from old_finding as old
                             where old.path = new.path and old.fingerprint = new.fingerprint)
                then 'open' else 'new' end as state
    from new_finding as new
    where not suppressed
    union all
    select path, rule, name, quote,
           case when exists (select 1 from new_finding as new
                             where new.path = old.path and new.fingerprint = old.fingerprint)
                then 'suppressed'
                when exists (select 1 from notice
                             where notice.run = (select id from latest_run) and notice.path = old.path)
                then 'fixed' else 'gone' end
    from old_finding as old
    where not exists (select 1 from new_finding as new
                      where new.path = old.path and new.fingerprint = old.fingerprint and not new.suppressed)
)
select state, path, rule, name, quote
from change
where exists (select 1 from run where id = (select id from previous_run))
order by state, path, rule, coalesce(quote, '');
