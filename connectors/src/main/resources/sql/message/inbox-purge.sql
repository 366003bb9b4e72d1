-- Answers are kept 35 days, by system time; a bounded number goes at a time, oldest first.
delete from inbox where (centre, principal, operation, key) in (
  select centre, principal, operation, key from inbox
  where at < now() - interval '35 days' order by at limit 50000)
