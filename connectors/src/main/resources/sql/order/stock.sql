select s.sku, s.on_hand, s.promised, s.held, s.special, s.special_taken
from (
  select a.article as sku from unnest(:articles::text[]) as a(article)
  union
  select b.sku from unnest(:articles::text[]) as a(article)
  cross join lateral (
    select sku from barcode where centre = :centre and not withdrawn
      and gtin14 = lpad(a.article, 14, '0') limit 1) b) asked
cross join lateral (
  select sku, on_hand, promised, greatest(0, held) as held, special, special_taken
  from stock_promise where centre = :centre and stock_promise.sku = asked.sku limit 1) s
