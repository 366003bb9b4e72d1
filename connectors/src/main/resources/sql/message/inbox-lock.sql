-- Ours for this transaction? Later statements of the trip lock nothing when it is not.
select set_config('naru.mine', pg_try_advisory_xact_lock(hashtextextended(:lock, 0))::text, true)::boolean
