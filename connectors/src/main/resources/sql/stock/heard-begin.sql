-- A centre's series begins with the lowest number that came first.
insert into stock_heard (centre, upto)
select c.centre, first.sequence
from centre c
cross join lateral (
  select s.sequence from stock_sequence s
  where s.centre = c.centre order by s.sequence limit 1) first
where not exists (select from stock_heard h where h.centre = c.centre)
on conflict do nothing
