-- Warehouse stock and available stock, kept apart (STK-01, STK-02); base units. The AOS's messages
-- up to the position say nothing newer than these rows.
select jsonb_build_object(
  'position', coalesce((select position from published_stream
    where centre = :centre and stream = 'availability' and lane = 'AOS'), 0),
  'stock', coalesce(jsonb_agg(jsonb_build_object(
    'sku', p.sku, 'name', p.name, 'saleMode', p.sale_mode,
    'state', case when p.hidden then 'HIDDEN' when p.sold_out then 'SOLD_OUT_BY_FORCE'
                  when p.sale_mode = 'UNLIMITED' then 'ON_SALE'
                  when s.on_hand - s.promised - greatest(0, s.held) > 0 then 'ON_SALE'
                  else 'SOLD_OUT' end,
    'onHand', s.on_hand, 'promised', s.promised, 'held', greatest(0, s.held),
    'available', greatest(0, s.on_hand - s.promised - greatest(0, s.held)),
    'onHandLessOrdered', s.on_hand - s.promised, 'version', s.version) order by p.sku), '[]'))
from product p
join stock_promise s using (centre, sku)
where p.centre = :centre and (:skus::text[] is null or p.sku = any(:skus::text[]))
  and (:after::text is null or p.sku > :after)
  and p.sku in (select x.sku from product x where x.centre = :centre
                and (:skus::text[] is null or x.sku = any(:skus::text[]))
                and (:after::text is null or x.sku > :after) order by x.sku limit :limit)
