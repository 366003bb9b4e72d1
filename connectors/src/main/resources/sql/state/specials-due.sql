-- Specials whose turn was not told yet, by each centre's own clock.
with now as (
  select centre, :at::timestamptz + clock_shift as at from centre
)
select distinct s.centre
from now
join special s on s.centre = now.centre and s.valid_until > now.at
left join special_turn t on t.centre = s.centre and t.special = s.special
where not s.withdrawn and s.valid_from <= now.at
  and (t.turn is null or t.turn = 'ENDED' or t.version < s.version)
union
select t.centre
from special_turn t
join special s on s.centre = t.centre and s.special = t.special
join now on now.centre = t.centre
where t.turn = 'BEGAN'
  and (s.withdrawn or s.valid_until <= now.at or s.valid_from > now.at)
order by 1
