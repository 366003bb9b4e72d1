select jsonb_build_object('key', 'sku:' || p.sku, 'steps', jsonb_agg(jsonb_build_object(
    'at', v.at, 'step', lower(v.kind), 'document', v.document, 'onHand', v.on_hand,
    'promised', v.promised, 'held', v.held) order by v.at, v.id))
from product p
join stock_movement v using (centre, sku)
join centre c using (centre)
where p.centre = :centre and p.sku = :sku
  and (:day::date is null or (v.at at time zone c.zone)::date = :day::date)
group by p.sku
