-- Centres whose masters changed, or whose clock passed an instant that moves a price.
select c.centre
from centre c
left join price_clock k using (centre)
where exists (select from price_change m where m.centre = c.centre)
   or :at::timestamptz + c.clock_shift >= k.next_at
   or :at::timestamptz + c.clock_shift < k.computed_at
order by c.centre
