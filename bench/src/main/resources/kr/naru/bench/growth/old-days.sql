-- Ten days from before every time history is kept, full of what was told long ago.
select ensure_day_partitions((now() at time zone 'UTC')::date - 749, 10);

create temp table old on commit drop as
select uuidv7(b.at - clock_timestamp()) as fact, uuidv7(b.at - clock_timestamp()) as message, b.at
from generate_series(1, :count::bigint) n
cross join lateral (
  select (now() at time zone 'UTC')::date::timestamp at time zone 'UTC'
           - (740 + n % 10) * interval '1 day' + random() * interval '24 hours' as at) b;

insert into fact (id, centre, kind, message, payload, at)
select fact, :centre, 'OrderAccepted', message, jsonb_build_object('told', repeat('x', 200)), at
from old;

insert into delivery (fact, centre, lane, key, state, at, done_at)
select fact, :centre, lane, 'old', 'DELIVERED', at, at
from old cross join unnest(array['AOS', 'ERP', 'HUB', 'WMS']) lane;

insert into journal (centre, message, at, step, route, actor, detail)
select :centre, message, at, 'decided', 'order.promise', 'aos', '{}' from old;

insert into access_log (at, who, address, centre, whose, operation, path, status, message)
select at, 'aos', '127.0.0.1', :centre, 'S0001', 'order.place', '/v1/orders', 201, message from old;
