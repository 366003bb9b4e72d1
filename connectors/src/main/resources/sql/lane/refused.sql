-- A partner had it and will not have it: what was delivered is a dead letter with his reason.
with its as (
  update delivery d set state = 'DEAD', done_at = clock_timestamp()
  where d.fact = :fact and d.centre = :centre and d.lane = :lane
  returning d.sequence, d.fact, d.key
)
insert into lane_trouble
  (centre, lane, sequence, fact, key, state, blocks, attempts, reason, due)
select :centre, :lane, its.sequence, its.fact, its.key, 'DEAD', false, 1, :reason, 'infinity'
from its
on conflict (centre, lane, sequence) do update
set state = excluded.state, reason = excluded.reason, due = excluded.due, at = clock_timestamp()
returning key
