-- Locked in SKU order, last and for as short as can be; unlimited products are not waited for.
select s.sku, s.on_hand, s.promised, greatest(0, s.held) as held, s.special as last_special,
       s.special_taken
from stock_promise s
where current_setting('naru.mine') = 'true' and s.centre = :centre and s.sku in (
  select a.article from unnest(:articles::text[]) as a(article)
  union
  select b.sku from unnest(:articles::text[]) as a(article)
  join barcode b on b.centre = :centre and b.gtin14 = lpad(a.article, 14, '0') and not b.withdrawn)
and exists (
  select from product p where p.centre = s.centre and p.sku = s.sku
    and (p.sale_mode = 'LIMITED' or exists (
      select from special x where x.centre = p.centre and x.sku = p.sku and x.cap is not null)))
order by s.sku
for update
