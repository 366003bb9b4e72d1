update lane_lease set until = now() + make_interval(secs => :seconds)
where holder = :holder
returning centre, lane, shard, epoch,
  exists (select from lane_pause p where p.centre = lane_lease.centre and p.lane = lane_lease.lane)
    as paused
