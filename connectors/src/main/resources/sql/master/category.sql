insert into category (centre, category, parent, name, name_ko, version)
select :centre, r.category, r.parent, r.name, r.name_ko, r.version
from jsonb_to_recordset(:rows::jsonb)
  as r(category text, parent text, name text, name_ko text, version bigint)
on conflict (centre, category) do update
set parent = excluded.parent, name = excluded.name, name_ko = excluded.name_ko,
    version = excluded.version
where category.version < excluded.version
returning category
