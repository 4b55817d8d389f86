-- Mihin säännöksiin virheet ja varoitukset useimmin perustuvat?
-- On which provisions do errors and warnings most often rest?
select ground.act, ground.provision,
       count(*) as findings,
       count(distinct finding.notice) as notices
from current_finding as finding
join ground on ground.run = finding.run and ground.notice = finding.notice and ground.finding = finding.number
where finding.severity in ('error', 'warning')
group by ground.act, ground.provision
order by findings desc, ground.act, ground.provision;
