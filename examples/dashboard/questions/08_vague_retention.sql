-- Missä säilytysaika on epämääräinen tai puuttuu, ja mitä siitä sanotaan?
-- Where is the storage period vague or missing, and what is said of it?
select notice.path, notice.controller, requirement.status, evidence.start_line, evidence.quote
from current_notice as notice
join requirement on requirement.run = notice.run and requirement.notice = notice.number
left join evidence on evidence.run = requirement.run and evidence.notice = requirement.notice
                  and evidence.requirement = requirement.number
where requirement.id = 'retention' and requirement.status in ('vague', 'missing')
order by requirement.status, notice.path, evidence.number;
