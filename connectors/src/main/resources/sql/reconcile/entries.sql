select entries from statement_part
where centre = :centre and day = :day::date and partner = :partner and round = :round::int
order by part
