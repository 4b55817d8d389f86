-- Mikä on muuttunut kahden viimeisimmän ajon välillä: mitkä havainnot ovat uusia, korjattuja tai yhä avoinna?
-- What changed between the two latest runs: which findings are new, fixed or still open?
--
-- A finding is the same while its notice has the same path and the finding the same fingerprint. What stood in a
-- notice that the latest run has not read is gone, which is not to say that it is fixed.
with placed_finding as (
    select notice.path, finding.*
    from finding
    join notice on notice.run = finding.run and notice.number = finding.notice
),
open_before as (
    select distinct path, fingerprint
    from placed_finding
    where run = (select id from previous_run) and not suppressed
),
found_now as (
    select path, fingerprint, min(case when suppressed then 1 else 0 end) as suppressed
    from placed_finding
    where run = (select id from latest_run)
    group by path, fingerprint
),
read_now as (
    select distinct path
    from notice
    where run = (select id from latest_run)
),
change as (
    select case when open_before.path is null then 'new' else 'open' end as state, finding.*
    from placed_finding as finding
    left join open_before on open_before.path = finding.path and open_before.fingerprint = finding.fingerprint
    where finding.run = (select id from latest_run) and not finding.suppressed
      and (select id from previous_run) is not null
    union all
    select case when found_now.path is not null then 'suppressed'
                when read_now.path is not null then 'fixed'
                else 'gone' end as state,
           finding.*
    from placed_finding as finding
    left join found_now on found_now.path = finding.path and found_now.fingerprint = finding.fingerprint
    left join read_now on read_now.path = finding.path
    where finding.run = (select id from previous_run) and not finding.suppressed
      and coalesce(found_now.suppressed, 1) = 1
)
select state, path, rule, name, quote
from change
order by state, path, rule, coalesce(quote, '');
