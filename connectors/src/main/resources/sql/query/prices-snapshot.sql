-- A page of exposed prices, as the AOS is told them; its messages up to the position say nothing
-- newer.
select jsonb_build_object(
  'position', coalesce((select position from published_stream
    where centre = :centre and stream = 'prices' and lane = 'AOS'), 0),
  'prices', coalesce(jsonb_agg(jsonb_build_object(
    'sku', page.sku, 'version', page.version, 'groups', jsonb_strip_nulls(page.by_group),
    'stores', page.by_store) order by page.sku), '[]'),
  'next', case when count(*) = :limit then max(page.sku) end)
from (
  select * from exposed_price
  where centre = :centre and (:after::text is null or sku > :after)
  order by sku
  limit :limit) page
