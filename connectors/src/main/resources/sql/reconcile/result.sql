update reconciliation set state = :state, result = :result::jsonb, done_at = clock_timestamp()
where centre = :centre and day = :day::date and partner = :partner
