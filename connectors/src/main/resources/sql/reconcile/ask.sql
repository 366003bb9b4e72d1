-- Every book of the day is asked anew; what was said before is of an older round.
insert into reconciliation (centre, day, partner)
select :centre, :day::date, partner from unnest(array['AOS', 'ERP', 'HUB', 'NARU', 'WMS']) partner
on conflict (centre, day, partner) do update
set round = reconciliation.round + 1, state = 'ASKED', asked_at = clock_timestamp(),
    received = 0, parts = null, done_at = null, result = null
returning round
