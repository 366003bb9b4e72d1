with known as (
  select number, day from hub_record
  where centre = :centre and stream = :stream and fact = :fact
), given as (
  insert into hub_stream (centre, stream, last)
  select :centre, :stream, 1 where not exists (select from known)
  on conflict (centre, stream) do update set last = hub_stream.last + 1
  returning last
), kept as (
  insert into hub_record (centre, stream, number, fact, day, amount)
  select :centre, :stream, given.last, :fact,
         greatest(:day::date, (select max(day) + 1 from hub_day
                               where centre = :centre and stream = :stream)), :amount
  from given
  returning number, day
)
select number, day from known union all select number, day from kept
