-- Movements of the WMS, each with its number: applied unless a count has included it already.
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
  select told.* from told join fresh using (sequence)
), rows as (
  insert into stock_promise (centre, sku) select distinct :centre, sku from m order by 2
  on conflict do nothing
), later as (
  select s.sku, s.sequence from stock_promise s
  where s.centre = :centre and s.sku in (select sku from m) order by s.sku for update
), moved as (
  update stock_promise s
  set on_hand = s.on_hand + x.on_hand, held = greatest(0, s.held + x.held), version = s.version + 1
  from (select m.sku, sum(m.on_hand)::bigint as on_hand, sum(m.held)::bigint as held
        from m join later using (sku) where m.sequence > later.sequence group by m.sku) x
  where s.centre = :centre and s.sku = x.sku
)
insert into stock_movement (centre, sku, id, kind, on_hand, promised, held, document, at, sequence)
select :centre, m.sku, gen_random_uuid(), 'MOVE',
       case when m.sequence > later.sequence then m.on_hand else 0 end, 0,
       case when m.sequence > later.sequence then m.held else 0 end,
       m.reason, :at::timestamptz + c.clock_shift, m.sequence
from m join later using (sku) join centre c on c.centre = :centre
returning sku
