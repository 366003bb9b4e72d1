-- Business time, who runs the floor today, and whether this shipment was booked before.
select at.now,
       coalesce((select value from setting t where t.centre = at.centre and t.name = 'floor'
                   and t.valid_from <= at.today order by t.valid_from desc limit 1), 'WMS') as floor,
       exists (select from shipment p where p.centre = at.centre and p.shipment_no = :shipment)
         as booked
from (select c.centre, :at::timestamptz + c.clock_shift as now,
             ((:at::timestamptz + c.clock_shift) at time zone c.zone)::date as today
      from centre c where c.centre = :centre) at
