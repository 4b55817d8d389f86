-- Mitkä rekisteröidyn oikeudet kustakin selosteesta käyvät ilmi?
-- Which rights of the data subject does each notice tell of?
select notice.path, notice.controller,
       max(case when requirement.id = 'right_access' then requirement.status end) as access,
       max(case when requirement.id = 'right_rectification' then requirement.status end) as rectification,
       max(case when requirement.id = 'right_erasure' then requirement.status end) as erasure,
       max(case when requirement.id = 'right_restriction' then requirement.status end) as restriction,
       max(case when requirement.id = 'right_objection' then requirement.status end) as objection,
       max(case when requirement.id = 'right_portability' then requirement.status end) as portability,
       max(case when requirement.id = 'withdraw_consent' then requirement.status end) as withdrawal,
       max(case when requirement.id = 'complaint' then requirement.status end) as complaint
from current_notice as notice
join requirement on requirement.run = notice.run and requirement.notice = notice.number
group by notice.number, notice.path, notice.controller
order by notice.path;
