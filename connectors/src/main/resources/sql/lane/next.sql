-- Undone deliveries in order, by state and never by a watermark: a lower sequence may commit later.
-- A key in trouble waits, but for the delivery it waits for once that is due. The bounds of time
-- leave out the days that hold nothing undone: a day is opened for each look otherwise.
select d.sequence, d.fact, d.key, d.at, f.kind, f.message, f.payload, c.zone,
       coalesce(t.attempts, 0) as attempts, t.sent,
       coalesce((extract(epoch from t.at) * 1000000)::bigint, 0) as trouble
from delivery d
join fact f on f.id = d.fact and f.at > d.at - interval '1 hour' and f.at < d.at + interval '1 hour'
  and f.at > :since::timestamptz - interval '1 hour' and f.at < now() + interval '2 hours'
join centre c on c.centre = d.centre
left join lane_trouble t
  on t.centre = d.centre and t.lane = d.lane and t.sequence = d.sequence
where d.centre = :centre and d.lane = :lane and d.state = 'PENDING'
  and d.at >= :since::timestamptz and d.at < now() + interval '1 hour'
  and (:shards::int = 1 or abs(hashtext(d.key)::bigint) % :shards::int = :shard::int)
  and d.key <> all(:running::text[])
  and not exists (select from lane_pause p where p.centre = :centre and p.lane = :lane)
  and not exists (
    select from lane_trouble b
    where b.centre = d.centre and b.lane = d.lane and b.key = d.key and b.blocks
      and (b.sequence < d.sequence or (b.sequence = d.sequence and b.due > now())))
order by d.sequence
limit :limit
