-- Mitkä 13 ja 14 artiklassa vaadituista tiedoista useimmin puuttuvat tai ovat epämääräisiä?
-- Which items of Articles 13 and 14 are most often missing or vague?
select requirement.id,
       count(case when requirement.status = 'missing' then 1 end) as missing,
       count(case when requirement.status = 'vague' then 1 end) as vague,
       count(case when requirement.status = 'undecided' then 1 end) as undecided,
       count(case when requirement.status <> 'not_applicable' then 1 end) as due,
       100 * count(case when requirement.status in ('missing', 'vague') then 1 end)
           / nullif(count(case when requirement.status <> 'not_applicable' then 1 end), 0) as percent_at_fault
from current_notice as notice
join requirement on requirement.run = notice.run and requirement.notice = notice.number
group by requirement.id
order by missing desc, vague desc, requirement.id;
