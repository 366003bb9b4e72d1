-- How many parts there are is what the first of them said.
update reconciliation r
set state = 'PARTLY', parts = coalesce(r.parts, :parts::int),
    received = (select count(*) from statement_part p
                where p.centre = r.centre and p.day = r.day and p.partner = r.partner
                  and p.round = r.round)
where r.centre = :centre and r.day = :day::date and r.partner = :partner and r.round = :round::int
  and r.state in ('ASKED', 'PARTLY')
returning received = parts as complete
