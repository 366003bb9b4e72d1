-- Every change of a SKU's stock, the newest first, with the balance each one left: added up from the
-- first change on, so that it shows whether they come to the stock there is (STK-04). Days of the
-- centre, both included.
select jsonb_build_object(
  'sku', s.sku,
  'stock', jsonb_build_object('onHand', s.on_hand, 'promised', s.promised, 'held', s.held),
  'entries', coalesce((
    select jsonb_agg(jsonb_build_object(
      'at', page.at, 'kind', page.kind, 'document', page.document, 'sequence', page.sequence,
      'onHand', page.on_hand, 'promised', page.promised, 'held', page.held,
      'balance', jsonb_build_object('onHand', page.on_hand_left, 'promised', page.promised_left,
                                    'held', page.held_left)) order by page.n)
    from (
      select m.*, row_number() over (order by m.at desc, m.sequence desc nulls last, m.id desc) as n
      from (
        select v.*, sum(v.on_hand) over w as on_hand_left, sum(v.promised) over w as promised_left,
               sum(v.held) over w as held_left
        from stock_movement v
        where v.centre = s.centre and v.sku = s.sku
          and (:to::date is null or v.at < (:to::date + 1)::timestamp at time zone c.zone)
        window w as (order by v.at, v.sequence nulls first, v.id)) m
      where :from::date is null or m.at >= :from::date::timestamp at time zone c.zone
      order by m.at desc, m.sequence desc nulls last, m.id desc
      limit :limit offset :offset) page), '[]'))
from stock_promise s join centre c using (centre)
where s.centre = :centre and s.sku = :sku
