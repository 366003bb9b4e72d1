-- The SKUs that waited longest first, so that busy ones do not keep others waiting.
with newer as (
  select s.sku as key, s.on_hand, s.promised, greatest(0, s.held) as held,
         greatest(0, s.on_hand - s.promised - greatest(0, s.held)) as available, s.version,
         coalesce(p.version, -1) as before
  from stock_promise s
  left join published p
    on p.centre = s.centre and p.stream = :stream and p.lane = :lane and p.key = s.sku
  where s.centre = :centre and s.version > coalesce(p.version, -1)
    and current_setting('naru.publishing', true) = 'true'
  order by coalesce(p.position, 0), s.sku
  limit :limit
), moved as (
  update published_stream
  set position = position + 1, versions = versions + (select sum(version - before) from newer)
  where centre = :centre and stream = :stream and lane = :lane and exists (select from newer)
  returning position
), told as (
  insert into published (centre, stream, lane, key, version, position)
  select :centre, :stream, :lane, newer.key, newer.version, moved.position from newer, moved
  on conflict (centre, stream, lane, key) do update
  set version = excluded.version, position = excluded.position
)
select newer.*, moved.position, :at::timestamptz + c.clock_shift as at
from newer, moved, centre c
where c.centre = :centre
order by newer.key
