-- A business day has ended one minute after midnight by the centre's own clock. What was decided
-- before midnight and waits to be sent is numbered first, so that it counts on its own day.
select s.centre, s.stream
from hub_stream s
join (
  select centre, zone, clock_shift,
         ((:at::timestamptz + clock_shift - interval '1 minute') at time zone zone)::date as today
  from centre
) c on c.centre = s.centre
where s.told < c.today - 1
  and not exists (
    select from delivery d
    where d.centre = s.centre and d.lane = 'HUB' and d.state = 'PENDING'
      and d.at < c.today::timestamp at time zone c.zone - c.clock_shift)
order by s.centre, s.stream
