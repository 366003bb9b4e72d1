-- A count by the WMS: what is there and what is held back, as of its number; movements with a later
-- number came on top. What was promised stays promised. The rows of the SKUs are there, and locked.
with told as (
  select r.sku, r.on_hand, r.held, r.version
  from jsonb_to_recordset(:rows::jsonb) as r(sku text, on_hand bigint, held bigint, version bigint)
), news as (
  select told.sku, told.version, s.on_hand as old_on_hand, s.held as old_held,
         told.on_hand + since.on_hand as on_hand, told.held + since.held as held
  from told
  join stock_promise s on s.centre = :centre and s.sku = told.sku and s.sequence < told.version
  cross join lateral (
    select coalesce(sum(m.on_hand), 0)::bigint as on_hand, coalesce(sum(m.held), 0)::bigint as held
    from stock_movement m
    where m.centre = :centre and m.sku = told.sku and m.sequence > told.version) since
), counted as (
  update stock_promise s
  set on_hand = n.on_hand, held = n.held, sequence = n.version, version = s.version + 1
  from news n
  where s.centre = :centre and s.sku = n.sku
), moved as (
  insert into stock_movement (centre, sku, id, kind, on_hand, promised, held, document, at)
  select :centre, n.sku, gen_random_uuid(), 'COUNT', n.on_hand - n.old_on_hand, 0,
         n.held - n.old_held, :document, :at::timestamptz + centre.clock_shift
  from news n join centre on centre.centre = :centre
)
select sku from news
