-- Only the holder of the present epoch may say so. A lost "done" is only one more repeat, which
-- receivers know by its id: so nobody waits for the disk here.
-- What the partner refused since it was read is in the hands of operators, and may be due again.
with told as (
  select set_config('synchronous_commit', 'off', true)
), held as (
  select 1 from lane_lease l, told
  where l.centre = :centre and l.lane = :lane and l.shard = :shard::int and l.epoch = :epoch
), done as (
  select d.sequence, t.sequence is not null as tried
  from held, unnest(:sequences::bigint[], :troubles::bigint[]) d (sequence, trouble)
  left join lane_trouble t
    on t.centre = :centre and t.lane = :lane and t.sequence = d.sequence
  where d.trouble = coalesce((extract(epoch from t.at) * 1000000)::bigint, 0)
), tried as (
  update lane_trouble t set state = 'DONE', blocks = false, at = clock_timestamp()
  from done
  where done.tried and t.centre = :centre and t.lane = :lane and t.sequence = done.sequence
    and t.state = 'RETRY'
)
update delivery d set state = 'DELIVERED', done_at = clock_timestamp()
where d.centre = :centre and d.lane = :lane
  and d.at >= :first::timestamptz and d.at <= :last::timestamptz
  and d.state = 'PENDING' and d.sequence = any(:sequences::bigint[])
  and d.sequence in (select sequence from done)
