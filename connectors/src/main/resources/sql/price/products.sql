-- Every product with what is valid now; the cheapest special counts, as in an order.
with at as (
  select centre, latest_time(k.computed_at, :at::timestamptz + clock_shift) as now
  from centre left join price_clock k using (centre)
  where centre = :centre
)
select p.sku, p.sheet, base.price as base_price, s.special, s.price as special_price
from at
join product p using (centre)
left join lateral (
  select price from base_price b where b.centre = at.centre and b.sku = p.sku
    and b.valid_from <= at.now order by b.valid_from desc limit 1) base on true
left join lateral (
  select special, price from special x where x.centre = at.centre and x.sku = p.sku
    and not x.withdrawn and x.valid_from <= at.now and x.valid_until > at.now
  order by x.price, x.special limit 1) s on true
order by p.sku
