-- A free or expired lease changes hands, and its epoch rises: what the old holder does is void.
insert into lane_lease (centre, lane, shard, holder, epoch, until)
select w.centre, w.lane, w.shard, :holder, 1, now() + make_interval(secs => :seconds)
from unnest(:centre::text[], :lane::text[], :shard::bigint[]) as w(centre, lane, shard)
order by w.centre, w.lane, w.shard
on conflict (centre, lane, shard) do update
set holder = excluded.holder, epoch = lane_lease.epoch + 1, until = excluded.until
where lane_lease.until < now()
returning centre, lane, shard, epoch
