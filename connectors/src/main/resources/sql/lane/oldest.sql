-- Nothing undone is older. The hour is for transactions that are still open, and for places taken
-- side by side. A lane that rests has nothing to do at all.
select coalesce(
  (select d.at from delivery d
   where d.centre = :centre and d.lane = :lane and d.state = 'PENDING'
   order by d.sequence limit 1),
  now()) - interval '1 hour' as since
where not exists (select from lane_pause p where p.centre = :centre and p.lane = :lane)
