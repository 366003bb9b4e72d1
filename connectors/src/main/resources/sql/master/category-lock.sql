-- The tree is changed by one at a time; gives business time.
select :at::timestamptz + c.clock_shift as now
from centre c, pg_advisory_xact_lock(hashtextextended('category ' || :centre, 0))
where c.centre = :centre
