-- Business time, who runs the floor today, whether this shipment was booked before, and whether it
-- is one of those that have left with their trucks: until the floor says how many did, none is
-- counted.
select at.now,
       coalesce((select value from setting t where t.centre = at.centre and t.name = 'floor'
                   and t.valid_from <= at.today order by t.valid_from desc limit 1), 'WMS') as floor,
       exists (select from shipment p where p.centre = at.centre and p.shipment_no = :shipment)
         as booked,
       :shipment <> '' and exists (
         select from order_sheet s
         join run r on r.centre = s.centre and r.route = s.route and r.day = s.delivery_day
         where s.centre = at.centre and s.sheet_no = any(:sheets::text[])
           and r.shipments is not null and r.shipments > (
             select count(*) from order_sheet o join shipment p using (centre, sheet_no)
             where o.centre = r.centre and o.route = r.route and o.delivery_day = r.day
               and o.outcome = 'ACCEPTED')) as has_left
from (select c.centre, :at::timestamptz + c.clock_shift as now,
             ((:at::timestamptz + c.clock_shift) at time zone c.zone)::date as today
      from centre c where c.centre = :centre) at
