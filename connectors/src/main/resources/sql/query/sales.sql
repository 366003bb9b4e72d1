-- What was shipped, by business day; gross = vat + the supply of the three tax classes.
with sold as (
  select l.day, sum(l.gross) as gross, sum(l.vat) as vat,
         sum(l.gross - l.vat) filter (where l.tax_class = 'TAXABLE') as taxable,
         sum(l.gross - l.vat) filter (where l.tax_class = 'EXEMPT') as exempt,
         sum(l.gross - l.vat) filter (where l.tax_class = 'ZERO_RATED') as zero_rated
  from sale_line l
  where l.centre = :centre and l.day between :from::date and :until::date
    and (:store::text is null or l.store = :store)
  group by rollup (l.day)
), told as (
  select day, jsonb_build_object('gross', coalesce(gross, 0), 'vat', coalesce(vat, 0),
    'supply', jsonb_build_object('taxable', coalesce(taxable, 0), 'exempt', coalesce(exempt, 0),
                                 'zeroRated', coalesce(zero_rated, 0))) as amounts
  from sold
)
select jsonb_build_object(
  'days', coalesce(jsonb_agg(jsonb_build_object('day', day) || amounts order by day)
                     filter (where day is not null), '[]'),
  'total', (select amounts from told where day is null))
from told
