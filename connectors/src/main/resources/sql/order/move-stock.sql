insert into stock_movement (centre, sku, id, kind, on_hand, promised, held, document, at)
select :centre, h.sku, h.id, 'PROMISE', 0, h.quantity, 0, :orderNo, :at
from unnest(:sku::text[], :quantity::bigint[], :id::uuid[]) as h(sku, quantity, id)
where h.quantity > 0
