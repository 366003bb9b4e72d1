-- What each asked article stands for: a SKU as such, else a barcode in force. One look-up an article,
-- said with limit 1: a plan made before the planner knew the tables' size read them whole.
select a.article, coalesce(p.sku, b.sku) as sku, case when p.sku is null then b.unit end as unit
from unnest(:articles::text[]) as a(article)
left join lateral (
  select sku from product where centre = :centre and sku = a.article limit 1) p on true
left join lateral (
  select sku, unit from barcode
  where p.sku is null and centre = :centre and not withdrawn
    and gtin14 = lpad(a.article, 14, '0') limit 1) b on true
where coalesce(p.sku, b.sku) is not null
