-- What each asked article stands for: a SKU as such, else a barcode in force; with every price valid
-- now for this store, and its stock as it is. One look-up a key, said with limit 1: a plan made before
-- the planner knew the tables' size read them whole.
select a.article, p.unit, p.sku, p.name, p.sheet, p.tax_class, p.sale_mode, p.hidden,
       p.sold_out or exists (select from category_stop x where x.centre = c.centre)
         and category_stopped(c.centre, p.category) as sold_out,
       p.units, p.liquor_purpose, base.price as base_price, member.price as member_price,
       s.special, s.price as special_price, s.cap as special_cap,
       stock.on_hand, stock.promised, greatest(0, stock.held) as held,
       stock.special as last_special, stock.special_taken
from centre c
cross join unnest(:articles::text[]) as a(article)
cross join lateral (
  select product.*, null as unit from product
  where product.centre = c.centre and product.sku = a.article
  union all
  select product.*, barcode.unit from barcode join product using (centre, sku)
  where barcode.centre = c.centre and barcode.gtin14 = lpad(a.article, 14, '0')
    and not barcode.withdrawn and not exists (
      select from product x where x.centre = c.centre and x.sku = a.article)
  limit 1) p
left join lateral (
  select b.price from base_price b
  where b.centre = c.centre and b.sku = p.sku and b.valid_from <= :at::timestamptz + c.clock_shift
  order by b.valid_from desc limit 1) base on true
left join lateral (
  select m.price from member_price m
  where m.centre = c.centre and m.sku = p.sku and m.store = :store
    and m.valid_from <= :at::timestamptz + c.clock_shift
  order by m.valid_from desc limit 1) member on true
left join lateral (
  select x.special, x.price, x.cap from special x
  where x.centre = c.centre and x.sku = p.sku and not x.withdrawn
    and x.valid_from <= :at::timestamptz + c.clock_shift
    and x.valid_until > :at::timestamptz + c.clock_shift
  order by x.price, x.special limit 1) s on true
left join lateral (
  select t.on_hand, t.promised, t.held, t.special, t.special_taken from stock_promise t
  where t.centre = c.centre and t.sku = p.sku limit 1) stock on true
where c.centre = :centre
