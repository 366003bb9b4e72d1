update run set state = :state
where centre = :centre and route = :route and day = :day::date
