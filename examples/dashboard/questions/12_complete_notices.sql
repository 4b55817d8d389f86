-- Kuinka suuri osa selosteista on täydellisiä, toimijan lajeittain?
-- What share of the notices is complete, by the kind of controller?
with counted as (
    select notice.number, coalesce(notice.role, 'unknown') as role,
           count(case when requirement.status in ('missing', 'vague') then 1 end) as faults,
           count(case when requirement.status = 'undecided' then 1 end) as undecided
    from current_notice as notice
    join requirement on requirement.run = notice.run and requirement.notice = notice.number
    group by notice.number, notice.role
)
select role, count(*) as notices,
       count(case when faults = 0 and undecided = 0 then 1 end) as complete,
       count(case when faults = 0 and undecided > 0 then 1 end) as undecided,
       count(case when faults > 0 then 1 end) as incomplete,
       100 * count(case when faults = 0 and undecided = 0 then 1 end) / count(*) as percent_complete
from counted
group by role
order by notices desc, role;
