with step as (
  select s.*, k.at, special_step(s, t, k.at) as step
  from special_clock k
  join special s using (centre)
  left join special_turn t using (centre, special)
  where k.centre = :centre and (s.valid_until > k.at or t.turn <> 'ENDED')
), made as (
  insert into special_turn
    (centre, special, turn, sku, price, valid_from, valid_until, cap, at)
  select centre, special,
         case step when 'AWAIT' then 'AWAITED' when 'BEGIN' then 'BEGAN' else 'ENDED' end,
         sku, price, valid_from, valid_until, cap, at
  from step
  where step is not null
  order by special
  on conflict (centre, special) do update
  set turn = excluded.turn, sku = excluded.sku, price = excluded.price,
      valid_from = excluded.valid_from, valid_until = excluded.valid_until,
      cap = excluded.cap, at = excluded.at
)
select step.special, step.sku, told.turn, step.price, step.valid_from, step.valid_until,
       step.cap, step.at
from step
join (values ('BEGIN', 'BEGAN'), ('PASS', 'BEGAN'), ('END', 'ENDED'), ('PASS', 'ENDED'))
  as told(step, turn) using (step)
order by step.special, told.turn
