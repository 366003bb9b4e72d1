insert into price_clock (centre, computed_at, next_at) values (:centre, :now, :next)
on conflict (centre) do update set computed_at = excluded.computed_at, next_at = excluded.next_at
