-- Goods sold without limit that stores want on a day, pooled by run (ADM-08): once its cut-off has
-- passed nothing is added, and what is open must be had from the suppliers. Base units.
select jsonb_build_object('day', :day::text, 'runs', coalesce(jsonb_agg(jsonb_build_object(
  'route', d.route, 'cutOff', r.cut_off, 'state', coalesce(r.state, 'OPEN'), 'goods', d.goods)
  order by r.cut_off nulls last, d.route), '[]'))
from (
  select w.route, jsonb_agg(jsonb_build_object(
    'sku', w.sku, 'name', w.name, 'ordered', w.ordered, 'open', w.open, 'stores', w.stores)
    order by w.sku) as goods
  from (
    select s.route, l.sku, p.name, sum(l.base_quantity) as ordered,
           sum(l.base_quantity - l.shipped - l.shortage - l.cancelled) as open,
           count(distinct o.store) as stores
    from order_sheet s
    join sales_order o using (centre, order_no)
    join order_line l using (centre, order_no, sheet_no)
    join product p on p.centre = l.centre and p.sku = l.sku
    where s.centre = :centre and s.outcome = 'ACCEPTED' and s.delivery_day = :day::date
      and l.base_quantity > 0 and not l.stock_held
    group by s.route, l.sku, p.name) w
  group by w.route) d
left join run r on r.centre = :centre and r.route = d.route and r.day = :day::date
