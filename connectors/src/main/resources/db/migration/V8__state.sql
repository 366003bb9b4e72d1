-- Turns of specials and prices are told once, though the clocks of two instances differ.

-- The latest time seen: a clock that is a little behind it is slow, one that is far behind was set.
create function latest_time(seen timestamptz, own timestamptz) returns timestamptz
language sql stable as $$
  select case when own < seen - interval '1 minute' then own else greatest(own, seen) end
$$;

create table special_clock (
  centre text primary key references centre,
  at     timestamptz not null                            -- business time of the last step
);

-- The terms that were told, or that wait for their time.
alter table special_turn
  drop constraint special_turn_turn_check,
  add check (turn in ('AWAITED', 'BEGAN', 'ENDED')),
  add column sku text,
  add column price bigint,
  add column valid_from timestamptz,
  add column valid_until timestamptz,
  add column cap bigint;
update special_turn t
set sku = s.sku, price = s.price, valid_from = s.valid_from, valid_until = s.valid_until, cap = s.cap
from special s
where s.centre = t.centre and s.special = t.special and s.version = t.version;
alter table special_turn drop column version;
drop index special_running;
create index special_not_over on special_turn (centre, special) where turn <> 'ENDED';

-- What a special does at a time: AWAIT its window, BEGIN (again, with other terms), END, PASS (its
-- whole window went by while it was awaited), DROP what will never run; null: nothing.
create function special_step(s special, t special_turn, at timestamptz) returns text
language sql immutable as $$
  select case
    when s.withdrawn or s.valid_until <= at then
      case t.turn
        when 'BEGAN' then 'END'
        when 'AWAITED' then
          case when s.withdrawn or (s.valid_from, s.valid_until) <> (t.valid_from, t.valid_until)
            then 'DROP' else 'PASS' end
      end
    when s.valid_from > at then
      case
        when t.turn = 'BEGAN' then 'END'
        when t.turn = 'AWAITED' and (s.valid_from, s.valid_until) = (t.valid_from, t.valid_until)
          then null
        else 'AWAIT'
      end
    when t.turn = 'BEGAN' and (s.sku, s.price, s.valid_from, s.valid_until, s.cap)
      is not distinct from (t.sku, t.price, t.valid_from, t.valid_until, t.cap) then null
    else 'BEGIN'
  end
$$;
