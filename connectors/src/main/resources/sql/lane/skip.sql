-- A dead letter is let go: its key goes on without it.
with gone as (
  update lane_trouble set state = 'SKIPPED', blocks = false
  where centre = :centre and lane = :lane and sequence = :sequence and state in ('DEAD', 'UNKNOWN')
  returning fact, key
)
update delivery d set state = 'SKIPPED'
from gone
where d.fact = gone.fact and d.centre = :centre and d.lane = :lane and d.sequence = :sequence
returning d.key
