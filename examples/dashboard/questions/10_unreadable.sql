-- Mitä tiedostoja ei voitu lukea, ja mitkä luetuista eivät ole tietosuojaselosteita?
-- Which files could not be read, and which of those read are no privacy notices?
select 'unreadable' as outcome, path, message
from error
where run = (select id from latest_run)
union all
select 'no notice', path, title
from notice
where run = (select id from latest_run) and not is_notice
order by outcome desc, path;
