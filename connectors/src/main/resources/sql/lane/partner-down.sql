update lane_lease
set down_since = case when :reason::text is null then null else coalesce(down_since, now()) end,
    down_reason = :reason
where centre = :centre and lane = :lane and shard = :shard::int and epoch = :epoch
