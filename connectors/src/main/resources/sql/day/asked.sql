update business_day set asked = true where centre = :centre and day = :day::date
