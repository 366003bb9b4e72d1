-- A count by the WMS: what is there and what is held back, as of its number; movements with a later
-- number came on top. What was promised stays promised.
with told as (
  select r.sku, r.on_hand, r.held, r.version
  from jsonb_to_recordset(:rows::jsonb) as r(sku text, on_hand bigint, held bigint, version bigint)
), before as (
  select s.sku, s.on_hand, s.held from stock_promise s join told using (sku)
  where s.centre = :centre order by s.sku for update of s
), counted as (
  insert into stock_promise (centre, sku, on_hand, held, sequence, version)
  select :centre, told.sku, told.on_hand + since.on_hand, told.held + since.held, told.version, 1
  from told
  left join before using (sku)
  cross join lateral (
    select coalesce(sum(m.on_hand), 0)::bigint as on_hand, coalesce(sum(m.held), 0)::bigint as held
    from stock_movement m
    where m.centre = :centre and m.sku = told.sku and m.sequence > told.version) since
  order by told.sku
  on conflict (centre, sku) do update
  set on_hand = excluded.on_hand, held = excluded.held, sequence = excluded.sequence,
      version = stock_promise.version + 1
  where stock_promise.sequence < excluded.sequence
  returning sku, on_hand, held
), moved as (
  insert into stock_movement (centre, sku, id, kind, on_hand, promised, held, document, at)
  select :centre, c.sku, gen_random_uuid(), 'COUNT', c.on_hand - coalesce(b.on_hand, 0), 0,
         c.held - coalesce(b.held, 0), :document, :at::timestamptz + centre.clock_shift
  from counted c left join before b using (sku) join centre on centre.centre = :centre
)
select sku from counted
