-- A record counts on its own business day. If that was told already, on the first that was not; if
-- it has not begun yet, today. A stream begins on the day it is numbered first.
with known as (
  select number, day from hub_record
  where centre = :centre and stream = :stream and fact = :fact
), clock as (
  select ((:at::timestamptz + clock_shift) at time zone zone)::date as today
  from centre where centre = :centre
), given as (
  insert into hub_stream (centre, stream, last, told)
  select :centre, :stream, 1, today - 1 from clock where not exists (select from known)
  on conflict (centre, stream) do update set last = hub_stream.last + 1
  returning last, told
), kept as (
  insert into hub_record (centre, stream, number, fact, day, amount)
  select :centre, :stream, given.last, :fact,
         greatest(given.told + 1, least(:day::date, clock.today)), :amount
  from given, clock
  returning number, day
)
select number, day from known union all select number, day from kept
