select pg_advisory_unlock(hashtextextended('retention', 0))
