-- Which of the WMS's numbers are missing, without reading all that came: what is older than `upto`
-- is known but for the ranges in `missing`. Whoever books stock writes nothing here.

create table stock_heard (
  centre  text primary key references centre,
  upto    bigint not null,
  missing int8multirange not null default '{}'
);

-- As of now. A number is missing when a greater one came more than 30 s ago; the series begins with
-- the lowest number heard by then. Late ones leave `missing`, so a stored row may lag behind.
create view stock_gap as
select h.centre, aged.upto,
       open.ranges - coalesce((
         select range_agg(int8range(s.sequence, s.sequence, '[]'))
         from unnest(open.ranges) r
         join stock_sequence s on s.centre = h.centre
           and s.sequence >= lower(r) and s.sequence < upper(r)), '{}') as missing
from stock_heard h
cross join lateral (
  select coalesce((
    select s.sequence from stock_sequence s
    where s.centre = h.centre and s.sequence > h.upto
      and s.at < clock_timestamp() - interval '30 seconds'
    order by s.sequence desc limit 1), h.upto) as upto) aged
cross join lateral (
  select h.missing + int8multirange(int8range(h.upto, aged.upto, '(]')) as ranges) open;
