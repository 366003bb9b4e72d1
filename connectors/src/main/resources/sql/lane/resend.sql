-- A dead letter is due again, with the bytes it had; later ones of its key wait for it.
with again as (
  update lane_trouble set state = 'RETRY', blocks = true, attempts = 0, due = now()
  where centre = :centre and lane = :lane and sequence = :sequence and state in ('DEAD', 'UNKNOWN')
  returning fact, key
)
update delivery d set state = 'PENDING', done_at = null
from again
where d.fact = again.fact and d.centre = :centre and d.lane = :lane and d.sequence = :sequence
returning d.key
