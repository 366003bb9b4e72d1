select s.sku, s.on_hand, s.promised, greatest(0, s.held) as held, s.special, s.special_taken
from stock_promise s
where s.centre = :centre and s.sku in (
  select a.article from unnest(:articles::text[]) as a(article)
  union
  select b.sku from unnest(:articles::text[]) as a(article)
  join barcode b on b.centre = :centre and b.gtin14 = lpad(a.article, 14, '0') and not b.withdrawn)
