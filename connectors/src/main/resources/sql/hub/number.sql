-- Records are numbered together, each stream in the order asked; one that has a number keeps it. A
-- record counts on its own business day. If that was told already, on the first that was not; if it
-- has not begun yet, today. A stream begins on the day it is numbered first.
with asked as (
  select a.centre, a.stream, a.fact, a.day::date as day, a.amount, a.n, k.number, k.day as told,
         ((:at::timestamptz + c.clock_shift) at time zone c.zone)::date as today
  from unnest(:centre::text[], :stream::text[], :fact::uuid[], :day::text[], :amount::bigint[])
    with ordinality as a(centre, stream, fact, day, amount, n)
  cross join lateral (
    select zone, clock_shift from centre where centre.centre = a.centre limit 1) c
  left join lateral (
    select r.number, r.day from hub_record r
    where r.centre = a.centre and r.stream = a.stream and r.fact = a.fact limit 1) k on true
), fresh as (
  select centre, stream, fact, day, amount, today,
         count(*) over (partition by centre, stream) as many,
         row_number() over (partition by centre, stream order by n) as place
  from asked where number is null
), given as (
  insert into hub_stream (centre, stream, last, told)
  select centre, stream, count(*), min(today) - 1 from fresh
  group by centre, stream
  order by centre, stream
  on conflict (centre, stream) do update set last = hub_stream.last + excluded.last
  returning centre, stream, last, told
), kept as (
  insert into hub_record (centre, stream, number, fact, day, amount)
  select f.centre, f.stream, given.last - f.many + f.place, f.fact,
         greatest(given.told + 1, least(f.day, f.today)), f.amount
  from fresh f join given using (centre, stream)
  returning fact, number, day
)
select fact, number, told as day from asked where number is not null
union all
select fact, number, day from kept
