update lane_lease set until = now() + make_interval(secs => :seconds)
where holder = :holder
returning centre, lane, shard, epoch
