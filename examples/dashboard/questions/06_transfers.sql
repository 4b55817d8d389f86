-- Missä selosteissa kerrotaan siirroista EU:n ja ETA:n ulkopuolelle, mihin ja millä perusteella?
-- Which notices tell of transfers outside the EU and the EEA, where to and on what ground?
select notice.path, notice.controller, fact.kind, fact.value, fact.start_line, fact.quote
from current_notice as notice
join fact on fact.run = notice.run and fact.notice = notice.number
where fact.kind in ('transfer_made', 'transfer_country', 'transfer_ground')
  and fact.certainty = 'stated' and fact.polarity = 'affirmed'
order by notice.path, fact.start_line, fact.start_column, fact.kind, fact.number;
