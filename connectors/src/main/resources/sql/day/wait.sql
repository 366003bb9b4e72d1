update business_day set state = 'AWAITING_FLOOR' where centre = :centre and day = :day::date
