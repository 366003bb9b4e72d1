-- Business days, the newest first; :before is the last day of the page before.
select jsonb_build_object('days', coalesce(jsonb_agg(page.item order by page.day desc), '[]'))
from (
  select b.day, jsonb_build_object(
    'day', b.day, 'state', b.state, 'revision', b.revision,
    'gross', b.totals -> 'gross', 'awaiting', (
      select count(*) from run r
      where r.centre = b.centre and r.day = b.day and r.state = 'AWAITING_FLOOR')) as item
  from business_day b
  where b.centre = :centre and (:before::date is null or b.day < :before::date)
  order by b.day desc
  limit :limit) page
