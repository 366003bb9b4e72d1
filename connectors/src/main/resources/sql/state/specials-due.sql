-- Centres where a special has a step to make, or whose clock was set back.
with now as (
  select centre, k.at as seen, latest_time(k.at, :at::timestamptz + c.clock_shift) as at
  from centre c left join special_clock k using (centre)
)
select now.centre
from now
join special s on s.centre = now.centre and s.valid_until > now.at
left join special_turn t on t.centre = s.centre and t.special = s.special
where special_step(s, t, now.at) is not null
union
select now.centre
from now
join special_turn t on t.centre = now.centre and t.turn <> 'ENDED'
join special s on s.centre = t.centre and s.special = t.special
where special_step(s, t, now.at) is not null
union
select centre from now where at < seen
order by 1
