-- Sheets of a run with something that has not left, a few at a time.
select s.sheet_no from order_sheet s
where s.centre = :centre and s.route = :route and s.delivery_day = :day::date
  and s.outcome = 'ACCEPTED' and exists (
    select from order_line l
    where l.centre = s.centre and l.order_no = s.order_no and l.sheet_no = s.sheet_no
      and l.base_quantity > l.shipped + l.shortage + l.cancelled)
order by s.sheet_no
limit :limit
