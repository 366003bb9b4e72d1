-- From here on no record is numbered until these days are told. Another instance that is at it
-- tells them; one that was, leaves none. A month at once is enough: the rest comes round.
with clock as (
  select ((:at::timestamptz + clock_shift - interval '1 minute') at time zone zone)::date as today
  from centre where centre = :centre
)
select s.told + 1 as first, least(clock.today - 1, s.told + 31) as last
from hub_stream s, clock
where s.centre = :centre and s.stream = :stream and s.told < clock.today - 1
for update of s skip locked
