select distinct s.sheet_no from order_sheet s
join order_line l on l.centre = s.centre and l.order_no = s.order_no and l.sheet_no = s.sheet_no
where s.centre = :centre and s.route = :route and s.delivery_day = :day::date
  and s.outcome = 'ACCEPTED' and l.shipped > 0 and l.delivery_state <> 'IN_DELIVERY'
