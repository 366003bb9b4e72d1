-- Ours, unless another instance is at it, or what was told last is still on its way: then what
-- changes meanwhile is told together.
with mine as (
  select from published_stream
  where centre = :centre and stream = :stream and lane = :lane
    and not exists (
      select from delivery d
      where d.centre = :centre and d.lane = :lane and d.key = :stream and d.state = 'PENDING')
  for update skip locked
)
select set_config('naru.publishing', exists (select from mine)::text, true)
