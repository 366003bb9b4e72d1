-- Prices agreed with stores, each with the rate of the store's group.
with at as (
  select centre, latest_time(k.computed_at, :at::timestamptz + clock_shift) as now
  from centre left join price_clock k using (centre)
  where centre = :centre
)
select a.sku, a.store, a.price, coalesce((
  select g.rate_permyriad from price_group g
  where g.centre = m.centre and g.price_group = m.price_group and g.valid_from <= at.now
  order by g.valid_from desc limit 1), 0) as rate_permyriad
from at
join lateral (
  select distinct on (x.sku, x.store) x.sku, x.store, x.price from member_price x
  where x.centre = at.centre and x.valid_from <= at.now
  order by x.sku, x.store, x.valid_from desc) a on a.price is not null
join member m on m.centre = at.centre and m.store = a.store
order by a.sku, a.store
