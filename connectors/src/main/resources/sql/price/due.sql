-- Centres whose masters changed, whose clock passed an instant that moves a price, or was set back.
with now as (
  select centre, latest_time(k.computed_at, :at::timestamptz + c.clock_shift) as at
  from centre c left join price_clock k using (centre)
)
select now.centre
from now
left join price_clock k using (centre)
where exists (select from price_change m where m.centre = now.centre)
   or now.at >= k.next_at
   or now.at < k.computed_at
order by now.centre
