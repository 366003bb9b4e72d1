-- One turn a special at a time; another instance that is a moment late finds it told.
with now as (
  select centre, :at::timestamptz + clock_shift as at from centre where centre = :centre
), running as (
  select s.*, now.at,
         not s.withdrawn and s.valid_from <= now.at and s.valid_until > now.at as runs
  from special s join now using (centre)
  left join special_turn t using (centre, special)
  where s.valid_until > now.at or t.turn = 'BEGAN'
), turned as (
  insert into special_turn (centre, special, turn, version, at)
  select r.centre, r.special, case when r.runs then 'BEGAN' else 'ENDED' end, r.version, r.at
  from running r
  where r.runs or exists (
    select from special_turn t
    where t.centre = r.centre and t.special = r.special and t.turn = 'BEGAN')
  order by r.special
  on conflict (centre, special) do update
  set turn = excluded.turn, version = excluded.version, at = excluded.at
  where special_turn.turn <> excluded.turn or special_turn.version < excluded.version
  returning special, turn, at
)
select turned.special, s.sku, turned.turn, s.price, s.valid_from, s.valid_until, s.cap, turned.at
from turned join special s on s.centre = :centre and s.special = turned.special
order by turned.special
