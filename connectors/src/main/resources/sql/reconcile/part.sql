insert into statement_part (centre, day, partner, round, part, entries)
select r.centre, r.day, r.partner, r.round, :part::int, :entries::jsonb
from reconciliation r
where r.centre = :centre and r.day = :day::date and r.partner = :partner and r.round = :round::int
  and r.state in ('ASKED', 'PARTLY') and :part::int <= coalesce(r.parts, :parts::int)
on conflict do nothing
