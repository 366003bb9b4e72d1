-- One instance at a time; the others find nothing to do.
select set_config('naru.pricing',
  pg_try_advisory_xact_lock(hashtextextended('prices ' || :centre, 0))::text, true)::boolean
