-- The settings in force, and the next instant at which anything here changes by itself.
with at as (
  select centre, zone, latest_time(k.computed_at, :at::timestamptz + clock_shift) as now
  from centre left join price_clock k using (centre)
  where centre = :centre
)
select at.now,
  (select jsonb_object_agg(s.name, s.value) from (
     select distinct on (name) name, value from setting
     where centre = at.centre and valid_from <= (at.now at time zone at.zone)::date
     order by name, valid_from desc) s where s.value is not null) as settings,
  least(
    (select min(valid_from) from base_price where centre = at.centre and valid_from > at.now),
    (select min(valid_from) from member_price where centre = at.centre and valid_from > at.now),
    (select min(valid_from) from price_group where centre = at.centre and valid_from > at.now),
    (select min(valid_from) from special
      where centre = at.centre and not withdrawn and valid_from > at.now),
    (select min(valid_until) from special
      where centre = at.centre and not withdrawn and valid_until > at.now),
    (select min(valid_from::timestamp at time zone at.zone) from setting
      where centre = at.centre and valid_from::timestamp at time zone at.zone > at.now),
    'infinity') as next_at
from at
