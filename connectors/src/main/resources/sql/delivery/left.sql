-- Trucks left with so many shipments in all; after the release that is the floor's last word.
update run
set shipments = greatest(shipments, :shipments),
    floor_done = floor_done or state in ('RELEASED', 'AWAITING_FLOOR')
where centre = :centre and route = :route and day = :day::date
