-- Optional filters need a plan of their own, not one for all values; until the end of the trip.
select set_config('plan_cache_mode', 'force_custom_plan', true)
