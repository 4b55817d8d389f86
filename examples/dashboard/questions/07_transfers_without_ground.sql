-- Missä selosteissa siirrolta puuttuu pätevä peruste?
-- In which notices does a transfer lack a valid ground?
select path, controller, rule, start_line, quote
from current_finding
where name in ('transfer-safeguard-missing', 'transfer-ground-invalid')
order by path, start_line, rule;
