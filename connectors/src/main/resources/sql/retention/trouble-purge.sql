-- The story of a delivery goes with it; a bounded number at a time.
delete from lane_trouble where (centre, lane, sequence) in (
  select centre, lane, sequence from lane_trouble
  where state in ('DONE', 'SKIPPED') and at < now() - make_interval(days => :deliveries::int)
  limit 50000)
