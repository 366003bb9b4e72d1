-- A page of orders, newest first; :before is the last order number of the page before.
select jsonb_build_object('orders', coalesce(jsonb_agg(page.item order by page.order_no desc), '[]'),
                          'next', case when count(*) = :limit then min(page.order_no) end)
from (
  select o.order_no, jsonb_build_object(
    'orderNo', o.order_no, 'store', o.store, 'placedAt', o.placed_at, 'channel', o.channel,
    'sheets', (
      select jsonb_agg(jsonb_build_object(
        'sheetNo', s.sheet_no, 'outcome', s.outcome, 'refusal', s.refusal,
        'deliveryDay', s.delivery_day, 'gross', s.gross) order by s.sheet_no)
      from order_sheet s where s.centre = o.centre and s.order_no = o.order_no)) as item
  from sales_order o join centre c using (centre)
  where o.centre = :centre and (:store::text is null or o.store = :store)
    and (:before::text is null or o.order_no < :before)
    and (:from::date is null or (o.placed_at at time zone c.zone)::date >= :from::date)
    and (:until::date is null or (o.placed_at at time zone c.zone)::date <= :until::date)
  order by o.order_no desc
  limit :limit) page
