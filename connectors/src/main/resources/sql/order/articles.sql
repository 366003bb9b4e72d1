-- What each asked article stands for: a SKU as such, else a barcode in force.
select a.article, coalesce(p.sku, b.sku) as sku, case when p.sku is null then b.unit end as unit
from unnest(:articles::text[]) as a(article)
left join product p on p.centre = :centre and p.sku = a.article
left join barcode b on p.sku is null and b.centre = :centre and not b.withdrawn
  and b.gtin14 = lpad(a.article, 14, '0')
where coalesce(p.sku, b.sku) is not null
