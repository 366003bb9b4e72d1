insert into setting (centre, name, valid_from, value, version)
select :centre, r.setting, r.valid_from, r.value, r.version
from jsonb_to_recordset(:rows::jsonb) as r(setting text, valid_from date, value text, version bigint)
on conflict (centre, name, valid_from) do update
set value = excluded.value, version = excluded.version
where setting.version < excluded.version
returning name || ' from ' || valid_from
