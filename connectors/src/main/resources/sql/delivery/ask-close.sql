update run set closed_by = :who where centre = :centre and route = :route and day = :day::date
