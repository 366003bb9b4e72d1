insert into holiday (centre, day, name, withdrawn, version)
values (:centre, :day::date, :name, false, 0)
on conflict (centre, day) do update
set name = excluded.name, withdrawn = false, version = holiday.version + 1
