-- Trucks left with so many shipments in all; once it was to be released that is the floor's last
-- word, even while the release itself still waits for its turn.
update run r
set shipments = greatest(r.shipments, :shipments),
    floor_done = r.floor_done or r.state in ('RELEASED', 'AWAITING_FLOOR')
      or r.release_at <= :at::timestamptz + c.clock_shift
from centre c
where c.centre = r.centre and r.centre = :centre and r.route = :route and r.day = :day::date
