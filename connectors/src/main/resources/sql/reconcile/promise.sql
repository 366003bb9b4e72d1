-- What is promised of the day's articles, and what the open lines of all days come to.
select p.sku, p.promised, coalesce(o.open, 0)::bigint as open,
       coalesce((select max(m.at) from stock_movement m
                 where m.centre = p.centre and m.sku = p.sku), now()) as at
from stock_promise p
left join (
  select l.sku, sum(l.base_quantity - l.shipped - l.shortage - l.cancelled) as open
  from order_line l
  where l.centre = :centre and l.stock_held
    and l.base_quantity > l.shipped + l.shortage + l.cancelled
  group by l.sku) o using (sku)
where p.centre = :centre and p.sku in (
  select l.sku from order_sheet s join order_line l using (centre, order_no, sheet_no)
  where s.centre = :centre and s.accepted_for = :day::date and s.outcome = 'ACCEPTED')
order by p.sku
