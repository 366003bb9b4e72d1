select distinct on (g.price_group) g.price_group, g.rate_permyriad
from price_group g
join centre c using (centre)
left join price_clock k using (centre)
where g.centre = :centre
  and g.valid_from <= latest_time(k.computed_at, :at::timestamptz + c.clock_shift)
order by g.price_group, g.valid_from desc
