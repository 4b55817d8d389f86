-- Mihin kumottuihin lakeihin ja lakanneisiin viranomaisiin selosteissa yhä vedotaan, kunnittain?
-- Which repealed laws and bygone authorities do notices still cite, by municipality?
--
-- A municipality is the folder that holds its notices, and the controller that they name.
select finding.folder, finding.controller, fact.law,
       count(distinct finding.notice) as notices,
       min(finding.quote) as quote
from current_finding as finding
join fact on fact.run = finding.run and fact.notice = finding.notice and fact.kind = 'law_mention'
         and fact.start_line = finding.start_line and fact.start_column = finding.start_column
where finding.rule like 'OUT%'
group by finding.folder, finding.controller, fact.law
order by finding.folder, finding.controller, notices desc, fact.law;
