-- Millä rekisterinpitäjillä on eniten korjattavaa?
-- Which controllers have most to mend?
select notice.controller,
       count(distinct notice.number) as notices,
       count(case when finding.severity = 'error' then 1 end) as errors,
       count(case when finding.severity = 'warning' then 1 end) as warnings,
       100 * count(case when finding.severity = 'error' then 1 end) / count(distinct notice.number)
           as errors_per_hundred_notices
from current_notice as notice
left join finding on finding.run = notice.run and finding.notice = notice.number and not finding.suppressed
group by notice.controller
order by errors desc, warnings desc, notice.controller;
