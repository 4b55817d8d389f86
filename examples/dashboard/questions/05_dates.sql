-- Mitkä selosteet ovat päiväämättömiä tai vanhimpia?
-- Which notices have no date, or are the oldest?
select notice.path, notice.controller, max(fact.text) as dated
from current_notice as notice
left join fact on fact.run = notice.run and fact.notice = notice.number and fact.kind = 'document_date'
              and fact.certainty = 'stated'
group by notice.number, notice.path, notice.controller
order by coalesce(max(fact.text), ''), notice.path
limit 20;
