select ensure_day_partitions((now() at time zone 'UTC')::date, 8)
