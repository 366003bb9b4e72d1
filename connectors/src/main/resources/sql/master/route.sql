insert into delivery_route (centre, route, name, cut_off, days, version)
select :centre, r.route, r.name, r.cut_off, r.days, r.version
from jsonb_to_recordset(:rows::jsonb)
  as r(route text, name text, cut_off time, days text[], version bigint)
on conflict (centre, route) do update
set name = excluded.name, cut_off = excluded.cut_off, days = excluded.days,
    version = excluded.version
where delivery_route.version < excluded.version
returning route
