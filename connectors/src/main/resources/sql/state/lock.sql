-- Ours, unless another instance is at it, or what was told last is still on its way: then what
-- changes meanwhile is told together.
select set_config('naru.publishing', (exists (
  select from published_stream
  where centre = :centre and stream = :stream
    and not exists (
      select from delivery d
      where d.centre = :centre and d.lane = :lane and d.key = :stream and d.state = 'PENDING')
  for update skip locked))::text, true)
