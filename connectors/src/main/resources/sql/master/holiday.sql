insert into holiday (centre, day, name, withdrawn, version)
select :centre, r.day, r.name, r.withdrawn, r.version
from jsonb_to_recordset(:rows::jsonb) as r(day date, name text, withdrawn boolean, version bigint)
on conflict (centre, day) do update
set name = excluded.name, withdrawn = excluded.withdrawn, version = excluded.version
where holiday.version < excluded.version
returning day::text
