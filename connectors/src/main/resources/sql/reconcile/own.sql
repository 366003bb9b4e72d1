-- The hub's own books on the day's sheets as if they were a partner's statement: ledger, stock
-- movements, lines, holds, shipments and sales, each traced to the message that must have booked it,
-- and to its sheet: an order of several sheets is one message. What no message explains stands under
-- its own number.
with s as (
  select h.centre, h.sheet_no, h.order_no, o.store, h.deposit_held + h.credit_held as held
  from order_sheet h join sales_order o using (centre, order_no)
  where h.centre = :centre and h.accepted_for = :day::date and h.outcome = 'ACCEPTED'
), f as (
  select f.id, f.kind, f.message, f.at, f.payload, s.sheet_no,
         coalesce(f.payload ->> 'at', f.payload ->> 'placedAt')::timestamptz as business
  from s
  join journal_key k on k.centre = s.centre and k.key = s.sheet_no
  join fact f on f.centre = s.centre and f.message = k.message
    and f.at >= k.at - interval '1 minute' and f.payload ->> 'sheetNo' = s.sheet_no
), e as (
  select distinct on (sheet_no, business) sheet_no, business, message, at
  from f order by sheet_no, business, at
), since as (
  select min(business) as at from e
), told as (
  select f.sheet_no, f.message, (l ->> 'no')::int as line, t.kind, (l ->> 'quantity')::bigint as q,
         sum((l ->> 'quantity')::bigint) over w - (l ->> 'quantity')::bigint as before,
         row_number() over (partition by f.sheet_no, l ->> 'no', t.kind
                            order by f.at desc, f.id desc) = 1 as last
  from f
  join (values ('OrderAccepted', 'promised'), ('SheetShipped', 'shipped'),
               ('HoldsReleased', 'released')) t(fact, kind) on t.fact = f.kind
  cross join jsonb_array_elements(f.payload -> 'lines') l
  window w as (partition by f.sheet_no, l ->> 'no', t.kind order by f.at, f.id)
), figure as (
  select s.sheet_no, s.store, l.line_no as line, l.sku, x.kind, x.q
  from s
  join order_line l on l.centre = s.centre and l.order_no = s.order_no and l.sheet_no = s.sheet_no
  cross join lateral (values ('promised', l.base_quantity), ('shipped', l.shipped),
                             ('released', l.shortage + l.cancelled)) x(kind, q)
  where x.q > 0
), line as (
  select coalesce(t.message || '/' || g.sheet_no, g.sheet_no || '/' || g.line) as event,
         g.sheet_no, g.store, g.kind, g.line, g.sku,
         case when t.message is null then g.q
              when t.last then greatest(0, g.q - t.before)
              else greatest(0, least(t.q, g.q - t.before)) end as quantity, 0::bigint as won
  from figure g left join told t using (sheet_no, line, kind)
), ledger as (
  select coalesce(e.message || '/' || s.sheet_no, l.booking::text) as event, s.sheet_no, s.store,
         lower(l.kind) as kind, 0 as line, '' as sku, 0::bigint as quantity,
         coalesce(case when l.kind = 'CAPTURE' then sum(l.amount) filter (where l.account = 'SALES')
                  else sum(l.amount) filter (where l.amount > 0) end, 0)::bigint as won
  from s
  join ledger_entry l on l.centre = s.centre and l.store = s.store and l.document = s.sheet_no
    and l.at >= (select at from since)
  left join e on e.sheet_no = s.sheet_no and e.business = l.at
  group by 1, 2, 3, l.kind
), goods as (
  select distinct s.centre, s.sheet_no, s.store, l.sku, d.document
  from s
  join order_line l on l.centre = s.centre and l.order_no = s.order_no and l.sheet_no = s.sheet_no
  cross join lateral (
    select s.order_no union all select s.sheet_no union all
    select p.shipment_no from shipment p
    where p.centre = s.centre and p.sheet_no = s.sheet_no) d(document)
), stock as (
  select coalesce(e.message || '/' || g.sheet_no, min(m.id::text)) as event, g.sheet_no, g.store,
         'stock' as kind, 0 as line, g.sku, abs(sum(m.promised))::bigint as quantity,
         0::bigint as won
  from goods g
  join stock_movement m on m.centre = g.centre and m.sku = g.sku and m.document = g.document
    and m.kind in ('PROMISE', 'SHIP', 'CANCEL') and m.at >= (select at from since)
  left join e on e.sheet_no = g.sheet_no and e.business = m.at
  group by e.message, g.sheet_no, g.store, g.sku
), shipped as (
  select coalesce(e.message || '/' || s.sheet_no, p.shipment_no) as event, s.sheet_no, s.store,
         'shipment' as kind, 0 as line, '' as sku, count(*) as quantity, 0::bigint as won
  from s
  join shipment p on p.centre = s.centre and p.sheet_no = s.sheet_no
  left join e on e.sheet_no = s.sheet_no and e.business = p.at
  group by 1, 2, 3
), sold as (
  select coalesce(f.message || '/' || s.sheet_no, x.shipment_no) as event, s.sheet_no, x.store,
         'sold' as kind,
         x.line_no as line, x.sku, x.quantity, x.gross as won
  from s
  join shipment p on p.centre = s.centre and p.sheet_no = s.sheet_no
  join sale_line x on x.centre = p.centre and x.shipment_no = p.shipment_no
  left join f on f.kind = 'SheetShipped' and f.sheet_no = s.sheet_no
    and f.payload ->> 'shipmentNo' = x.shipment_no
), held as (
  select coalesce(last.message || '/' || s.sheet_no, s.sheet_no) as event, s.sheet_no, s.store,
         'held' as kind, 0 as line, '' as sku, 0::bigint as quantity, s.held as won
  from s
  left join lateral (
    select message from f
    where f.sheet_no = s.sheet_no
      and f.kind in ('OrderAccepted', 'SheetShipped', 'HoldsReleased')
    order by f.at desc, f.id desc limit 1) last on true
)
select * from line where quantity > 0
union all select * from ledger where won <> 0
union all select * from stock where quantity > 0
union all select * from shipped
union all select * from sold
union all select * from held where won <> 0
