-- What is to be taken away, the oldest first; what was cut off half way goes before all, as its table
-- lets no other day go.
select d.parent, d.name, case d.state
         when 'HALF' then format('alter table %I detach partition %I finalize', d.parent, d.name)
         when 'ATTACHED'
           then format('alter table %I detach partition %I concurrently', d.parent, d.name)
       end as detach,
       d.state = 'ATTACHED' and day_needed(d.parent, d.name) as needed
from day_table d
where d.state = 'HALF'
  or d.day < (now() at time zone 'UTC')::date - case d.parent
       when 'journal' then :journal::int
       when 'access_log' then :accessLog::int
       else :deliveries::int end
order by d.state = 'HALF' desc, d.parent, d.day
