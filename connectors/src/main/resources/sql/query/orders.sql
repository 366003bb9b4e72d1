-- A page of orders, newest first; :before is the last order number of the page before. An order's
-- number begins with its business day, so :first and :end bound the days.
with picked as (
  (select o.order_no from sales_order o
   where :route::text is null and :state::text is null
     and o.centre = :centre and (:store::text is null or o.store = :store)
     and (:before::text is null or o.order_no < :before)
     and (:first::text is null or o.order_no >= :first)
     and (:end::text is null or o.order_no < :end)
   order by o.order_no desc
   limit :limit)
  union all
  (select distinct s.order_no from order_sheet s
   join sales_order o on o.centre = s.centre and o.order_no = s.order_no
   where (:route::text is not null or :state::text is not null)
     and s.centre = :centre and (:store::text is null or o.store = :store)
     and (:route::text is null or s.route = :route)
     and (:state::text is null or s.delivery_state = :state)
     and (:before::text is null or s.order_no < :before)
     and (:first::text is null or s.order_no >= :first)
     and (:end::text is null or s.order_no < :end)
   order by s.order_no desc
   limit :limit)
)
select jsonb_build_object('orders', coalesce(jsonb_agg(page.item order by page.order_no desc), '[]'),
                          'next', case when count(*) = :limit then min(page.order_no) end)
from (
  select o.order_no, jsonb_build_object(
    'orderNo', o.order_no, 'store', o.store, 'placedAt', o.placed_at, 'channel', o.channel,
    'sheets', (
      select jsonb_agg(jsonb_build_object(
        'sheetNo', s.sheet_no, 'outcome', s.outcome, 'refusal', s.refusal,
        'route', s.route, 'deliveryDay', s.delivery_day, 'gross', s.gross,
        'deliveryState', s.delivery_state, 'end', s.sheet_end, 'cancelling', s.cancelling,
        'deliveryMode', l.mode, 'lines', jsonb_build_object('promised', l.promised,
          'shipped', l.shipped, 'short', l.short, 'cancelled', l.cancelled)) order by s.sheet_no)
      from order_sheet s
      cross join lateral (
        select count(*) filter (where base_quantity > 0) as promised,
               count(*) filter (where shipped > 0) as shipped,
               count(*) filter (where shortage > 0) as short,
               count(*) filter (where cancelled > 0) as cancelled,
               case when bool_or(delivery_state = 'SHIPPED_BY_SUPPLIER') then 'SUPPLIER_MILK_RUN'
                    when s.outcome = 'ACCEPTED' then 'CENTRE_DIRECT' end as mode
        from order_line x
        where x.centre = s.centre and x.order_no = s.order_no and x.sheet_no = s.sheet_no) l
      where s.centre = o.centre and s.order_no = o.order_no)) as item
  from picked join sales_order o on o.centre = :centre and o.order_no = picked.order_no) page
