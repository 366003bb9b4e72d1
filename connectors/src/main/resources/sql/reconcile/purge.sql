-- By system time; a bounded number goes at a time, oldest first.
delete from statement_part where (centre, day, partner, round, part) in (
  select centre, day, partner, round, part from statement_part
  where at < now() - interval '35 days' order by at limit 5000)
