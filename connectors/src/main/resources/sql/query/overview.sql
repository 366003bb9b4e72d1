-- A store's own page: standing, orders and balance, each with the instant it was read (AOS-42).
select jsonb_build_object(
  'store', m.store, 'name', m.name, 'state', m.state, 'grade', m.grade,
  'priceGroup', m.price_group, 'asOf', now.at,
  'balance', jsonb_build_object('deposit', a.deposit, 'depositHeld', a.deposit_held,
     'receivable', -a.receivable, 'creditHeld', a.credit_held, 'version', a.version,
     'ageSeconds', 0),
  'orders', (
    select jsonb_build_object('today', count(*), 'last', max(o.order_no),
       'ageSeconds', extract(epoch from now.at - max(o.placed_at))::bigint)
    from sales_order o where o.centre = m.centre and o.store = m.store
      and o.order_no >= to_char(now.at at time zone c.zone, 'YYYYMMDD')
      and o.order_no < to_char(now.at at time zone c.zone + interval '1 day', 'YYYYMMDD')),
  'specials', (
    select coalesce(jsonb_agg(jsonb_build_object('special', s.special, 'sku', s.sku,
       'price', s.price, 'validUntil', s.valid_until) order by s.valid_until), '[]')
    from (select * from special s where s.centre = m.centre and not s.withdrawn
          and s.valid_from <= now.at and s.valid_until > now.at
          order by s.valid_until limit 20) s))
from member m
join centre c using (centre)
join money_account a using (centre, store)
cross join lateral (select :at::timestamptz + c.clock_shift as at) now
where m.centre = :centre and m.store = :store
