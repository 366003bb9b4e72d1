select route from run
where centre = :centre and route = :route and day = :day::date
for update
