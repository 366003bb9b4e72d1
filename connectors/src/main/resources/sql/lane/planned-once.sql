-- One plan fits all of a lane's looks: planning one over all days took five times as long as running it.
-- Until the end of the trip.
select set_config('plan_cache_mode', 'force_generic_plan', true)
