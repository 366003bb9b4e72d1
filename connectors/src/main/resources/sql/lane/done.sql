-- Only the holder of the present epoch may say so. A lost "done" is only one more repeat, which
-- receivers know by its id: so nobody waits for the disk here.
with told as (
  select set_config('synchronous_commit', 'off', true)
), held as (
  select 1 from lane_lease l, told
  where l.centre = :centre and l.lane = :lane and l.shard = :shard::int and l.epoch = :epoch
), tried as (
  update lane_trouble t set state = 'DONE', blocks = false, at = clock_timestamp()
  where exists (select from held) and t.centre = :centre and t.lane = :lane
    and t.sequence = any(:sequences::bigint[])
    and t.state = 'RETRY' -- what the partner has refused meanwhile stays a dead letter
)
update delivery d set state = 'DELIVERED', done_at = clock_timestamp()
where exists (select from held) and d.centre = :centre and d.lane = :lane
  and d.state = 'PENDING' and d.sequence = any(:sequences::bigint[])
