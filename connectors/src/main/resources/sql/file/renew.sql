update file_claim set until = clock_timestamp() + make_interval(secs => :seconds)
where holder = :holder
