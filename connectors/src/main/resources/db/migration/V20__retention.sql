-- Old days are detached while orders are taken, looked at once more when nobody can write into them,
-- and dropped. See docs/decisions/0034-old-days-are-detached.md.

-- The table of a day: in its place, half way out (its detaching was cut off), or out of it.
create view day_table as
select p.parent, c.relname::text as name,
       case when c.relname ~ '_\d{8}$' then to_date(right(c.relname, 8), 'YYYYMMDD') end as day,
       case when i.inhrelid is null then 'DETACHED'
            when i.inhdetachpending then 'HALF' else 'ATTACHED' end as state
from unnest(array['journal', 'fact', 'delivery', 'access_log']) p(parent)
join pg_class k on k.oid = p.parent::regclass
join pg_class c on c.relnamespace = k.relnamespace and c.relkind = 'r'
  and c.relname ~ ('^' || p.parent || '_\d{8}$')
left join pg_inherits i on i.inhrelid = c.oid;

-- A partner was not told yet, or an operator has it in hand: the delivery is needed, and the fact it
-- points to, which may be of the day before or after. Facts go after deliveries: while a day of those
-- is out of its place it may come back.
create function day_needed(parent text, name text) returns boolean language plpgsql stable as $$
declare
  needed boolean := false;
begin
  if parent = 'delivery' then
    execute format(
      $q$select exists (select from %1$I where state = 'PENDING') or exists (
           select from lane_trouble t
           join %1$I d on d.fact = t.fact and d.lane = t.lane and d.sequence = t.sequence
           where t.state in ('RETRY', 'UNKNOWN', 'DEAD'))$q$, name) into needed;
  elsif parent = 'fact' then
    execute format(
      $q$select exists (
           select from delivery d join %1$I f on f.id = d.fact
           where d.state = 'PENDING' and d.at >= $1::timestamp at time zone 'UTC' - interval '1 hour'
             and d.at < ($1 + 1)::timestamp at time zone 'UTC' + interval '1 hour')
         or exists (
           select from lane_trouble t join %1$I f on f.id = t.fact
           where t.state in ('RETRY', 'UNKNOWN', 'DEAD'))
         or exists (
           select from day_table
           where parent = 'delivery' and state <> 'ATTACHED' and day between $1 - 1 and $1 + 1)$q$,
      name)
      into needed using to_date(right(name, 8), 'YYYYMMDD');
  end if;
  return needed;
end $$;

-- A day's table is made beside its parent and then attached: `create table ... partition of` would lock
-- the parent, and with it every order, until all four are made.
create or replace function ensure_day_partitions(first date, days int) returns void
language plpgsql as $$
declare
  parent text;
  day date;
  name text;
begin
  perform pg_advisory_xact_lock(hashtext('ensure_day_partitions'));
  foreach parent in array array['journal', 'fact', 'delivery', 'access_log'] loop
    for day in select first + n from generate_series(0, days - 1) n loop
      name := parent || '_' || to_char(day, 'YYYYMMDD');
      if to_regclass(quote_ident(name)) is null then
        execute format('create table %I (like %I including defaults)', name, parent);
        execute format('alter table %I attach partition %I for values from (%L) to (%L)',
          parent, name, day::timestamp at time zone 'UTC',
          (day + 1)::timestamp at time zone 'UTC');
      end if;
    end loop;
  end loop;
end $$;
