-- Books that only grow are looked into by their keys: what the planner knows of them is as good for
-- twice the rows. Counted anew at each tenth they grow, as PostgreSQL does unless told otherwise, the
-- young tables of a busy day took a core for seconds, several times a minute.
do $$
declare
  book text;
begin
  for book in
    select unnest(array['sales_order', 'order_sheet', 'order_line', 'ledger_entry', 'stock_movement',
      'inbox', 'journal_key'])
    union all select name from day_table
  loop
    execute format('alter table %I set (autovacuum_analyze_scale_factor = 1)', book);
  end loop;
end $$;

-- The same for the tables of days to come.
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
        execute format(
          'create table %I (like %I including defaults) with (autovacuum_analyze_scale_factor = 1)',
          name, parent);
        execute format('alter table %I attach partition %I for values from (%L) to (%L)',
          parent, name, day::timestamp at time zone 'UTC',
          (day + 1)::timestamp at time zone 'UTC');
      end if;
    end loop;
  end loop;
end $$;
