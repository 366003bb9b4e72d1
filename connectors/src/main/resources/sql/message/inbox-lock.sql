-- Ours for this transaction? Later statements of the trip lock nothing when it is not. What they are
-- given are keys, so one plan fits all: planning them anew took longer than running them.
select set_config('plan_cache_mode', 'force_generic_plan', true) is not null and set_config('naru.mine', pg_try_advisory_xact_lock(hashtextextended(:lock, 0))::text, true)::boolean
