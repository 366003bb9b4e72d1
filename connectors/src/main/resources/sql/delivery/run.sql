-- A run as it stands, and how far the floor is with it.
select r.state, r.cut_off, r.release_at, r.deadline, r.floor_done, r.closed_by, r.moved_to,
       c.zone, :at::timestamptz + c.clock_shift as now,
       coalesce((select t.value from setting t where t.centre = r.centre and t.name = 'floor'
                   and t.valid_from <= r.day order by t.valid_from desc limit 1), 'WMS') as floor,
       sheets.all as sheets, sheets.shipments, sheets.shipments >= coalesce(r.shipments, 0) as shipments_booked,
       exists (
         select from order_sheet s
         join order_line l on l.centre = s.centre and l.order_no = s.order_no
           and l.sheet_no = s.sheet_no
         where s.centre = r.centre and s.route = r.route and s.delivery_day = r.day
           and s.outcome = 'ACCEPTED' and l.base_quantity > l.shipped + l.shortage + l.cancelled)
         as open
from run r
join centre c using (centre)
cross join lateral (
  select count(*) as all, coalesce(sum((
    select count(*) from shipment p where p.centre = s.centre and p.sheet_no = s.sheet_no)), 0)
    as shipments
  from order_sheet s
  where s.centre = r.centre and s.route = r.route and s.delivery_day = r.day
    and s.outcome = 'ACCEPTED') sheets
where r.centre = :centre and r.route = :route and r.day = :day::date
