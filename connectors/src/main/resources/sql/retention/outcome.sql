-- Nobody can write into a day that is out of its place: what is found needed now was made so while it
-- was being taken out, and it goes back.
select case when day_needed(d.parent, d.name)
         then format('alter table %I attach partition %I for values from (%L) to (%L)',
                     d.parent, d.name, d.day::timestamp at time zone 'UTC',
                     (d.day + 1)::timestamp at time zone 'UTC')
         else format('drop table %I', d.name) end as statement
from day_table d
where d.name = :name and d.state = 'DETACHED'
