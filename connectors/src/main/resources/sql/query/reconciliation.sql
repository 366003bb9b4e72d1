-- How the books of a delivery day stand to each other, one entry a book.
select jsonb_build_object('day', :day::text, 'books', jsonb_agg(
  jsonb_strip_nulls(jsonb_build_object('partner', r.partner, 'state', r.state, 'round', r.round,
    'askedAt', r.asked_at, 'received', r.received, 'parts', r.parts, 'doneAt', r.done_at))
  || coalesce(r.result, '{}') order by r.partner))
from reconciliation r
where r.centre = :centre and r.day = :day::date
having count(*) > 0
