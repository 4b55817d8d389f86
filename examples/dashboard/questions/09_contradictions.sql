-- Missä seloste on ristiriidassa itsensä kanssa? Molemmat kohdat.
-- Where does a notice contradict itself? Both places.
select finding.path, finding.controller, finding.name, finding.start_line as line, finding.quote,
       related.start_line as other_line, related.quote as other_quote
from current_finding as finding
left join related on related.run = finding.run and related.notice = finding.notice and related.finding = finding.number
where finding.rule like 'CON%'
order by finding.path, finding.start_line, finding.name, related.number;
