-- Movements of the WMS, each with its number: applied unless a count has included it already. The
-- rows of the SKUs are there, and locked.
with told as (
  select r.sequence, r.sku, r.on_hand, r.held, r.reason
  from jsonb_to_recordset(:rows::jsonb)
    as r(sequence bigint, sku text, on_hand bigint, held bigint, reason text)
), fresh as (
  insert into stock_sequence (centre, sequence)
  select :centre, sequence from told order by sequence
  on conflict do nothing
  returning sequence
), m as (
  select told.*, s.sequence < told.sequence as applies
  from told join fresh using (sequence)
  join stock_promise s on s.centre = :centre and s.sku = told.sku
), moved as (
  update stock_promise s
  set on_hand = s.on_hand + x.on_hand, held = s.held + x.held, version = s.version + 1
  from (select sku, sum(on_hand)::bigint as on_hand, sum(held)::bigint as held
        from m where applies group by sku) x
  where s.centre = :centre and s.sku = x.sku
)
insert into stock_movement (centre, sku, id, kind, on_hand, promised, held, document, at, sequence)
select :centre, m.sku, gen_random_uuid(), 'MOVE', case when m.applies then m.on_hand else 0 end, 0,
       case when m.applies then m.held else 0 end, m.reason, :at::timestamptz + c.clock_shift,
       m.sequence
from m join centre c on c.centre = :centre
returning sku
