-- No sale and no movement is being booked while a day closes; one that waits belongs to the next.
select pg_advisory_xact_lock(hashtextextended('day:' || :centre, 0))
