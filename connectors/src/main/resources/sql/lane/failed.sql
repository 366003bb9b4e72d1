with held as (
  select 1 from lane_lease l
  where l.centre = :centre and l.lane = :lane and l.shard = :shard::int and l.epoch = :epoch
), written as (
  insert into lane_trouble
    (centre, lane, sequence, fact, key, state, blocks, attempts, reason, sent, due)
  select :centre, :lane, :sequence, :fact, :key, :state, :blocks, :attempts, :reason, :sent,
         case when :state = 'RETRY' then now() + make_interval(secs => :seconds) else 'infinity' end
  from held
  on conflict (centre, lane, sequence) do update
  set state = excluded.state, blocks = excluded.blocks, attempts = excluded.attempts,
      reason = excluded.reason, due = excluded.due, at = excluded.at,
      sent = coalesce(lane_trouble.sent, excluded.sent)
  returning 1
)
update delivery d set state = 'DEAD', done_at = clock_timestamp()
where exists (select from written) and :state <> 'RETRY' and d.centre = :centre and d.lane = :lane
  and d.state = 'PENDING' and d.sequence = :sequence
