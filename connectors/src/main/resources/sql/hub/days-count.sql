with told as (
  update hub_stream set told = :last::date where centre = :centre and stream = :stream
)
select d.day::date as day, coalesce(min(r.number), 0) as first, coalesce(max(r.number), 0) as last,
       count(r.number) as count, coalesce(sum(r.amount), 0)::bigint as sum
from generate_series(:first::date, :last::date, interval '1 day') d(day)
left join hub_record r on r.centre = :centre and r.stream = :stream and r.day = d.day::date
group by d.day
order by d.day
