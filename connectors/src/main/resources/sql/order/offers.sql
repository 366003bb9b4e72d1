-- The products behind the articles, with every price valid now for this store.
with at as (
  select c.centre, :at::timestamptz + c.clock_shift as now from centre c where c.centre = :centre
), asked as (
  select a.article as sku from unnest(:articles::text[]) as a(article)
  union
  select b.sku from unnest(:articles::text[]) as a(article)
  cross join lateral (
    select sku from barcode where centre = :centre and not withdrawn
      and gtin14 = lpad(a.article, 14, '0') limit 1) b
)
select p.sku, p.name, p.sheet, p.tax_class, p.sale_mode, p.hidden,
       p.sold_out or exists (select from category_stop where centre = :centre) and exists (
         with recursive line as (
           select p.category as category
           union
           select g.parent from category g join line on g.centre = at.centre
             and g.category = line.category)
         select from line join category_stop x on x.centre = at.centre
           and x.category = line.category) as sold_out,
       p.units,
       p.liquor_purpose, base.price as base_price, mp.price as member_price,
       s.special, s.price as special_price, s.cap as special_cap
from asked
join at on true
cross join lateral (
  select * from product where product.centre = at.centre and product.sku = asked.sku limit 1) p
left join lateral (
  select price from base_price b where b.centre = at.centre and b.sku = p.sku
    and b.valid_from <= at.now order by b.valid_from desc limit 1) base on true
left join lateral (
  select price from member_price m where m.centre = at.centre and m.sku = p.sku
    and m.store = :store and m.valid_from <= at.now order by m.valid_from desc limit 1) mp on true
left join lateral (
  select special, price, cap from special x where x.centre = at.centre and x.sku = p.sku
    and not x.withdrawn and x.valid_from <= at.now and x.valid_until > at.now
  order by x.price, x.special limit 1) s on true
