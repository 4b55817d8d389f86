-- Mitkä selosteet ovat huonoimmat?
-- Which notices are the worst?
select path, controller,
       sum(case when severity = 'error' then 1 else 0 end) as errors,
       sum(case when severity = 'warning' then 1 else 0 end) as warnings,
       sum(case when severity = 'info' then 1 else 0 end) as infos
from current_finding
group by run, notice, path, controller
order by errors desc, warnings desc, infos desc, path
limit 20;
