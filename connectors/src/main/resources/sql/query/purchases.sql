-- What was shipped, by month and product; :after is the last row of the page before, 2026-03:4711.
with bought as (
  select to_char(l.day, 'YYYY-MM') as month, l.sku, sum(l.quantity) as quantity,
         sum(l.gross) as gross, sum(l.vat) as vat
  from sale_line l
  where l.centre = :centre and l.day between :from::date and :until::date
    and (:store::text is null or l.store = :store)
    and (:sku::text is null or l.sku = :sku)
  group by 1, 2
), page as (
  select * from bought
  where :after::text is null or (month, sku) > (left(:after, 7), substr(:after, 9))
  order by month, sku
  limit :limit
)
select jsonb_build_object(
  'purchases', coalesce(jsonb_agg(jsonb_build_object(
    'month', page.month, 'sku', page.sku, 'name', p.name, 'nameKo', p.name_ko,
    'quantity', page.quantity, 'gross', page.gross, 'vat', page.vat)
    order by page.month, page.sku), '[]'),
  'next', case when count(*) = :limit
               then (array_agg(page.month || ':' || page.sku
                               order by page.month desc, page.sku desc))[1]
          end)
from page left join product p on p.centre = :centre and p.sku = page.sku
