-- What came in, what was decided, who must be told. Day partitions from the first day: old days are
-- detached, never deleted row by row.

create table inbox (
  centre    text not null,
  principal text not null,
  operation text not null,
  key       text not null,
  hash      bytea not null,                              -- of the payload
  status    int not null,
  answer    bytea not null,
  at        timestamptz not null default now(),
  primary key (centre, principal, operation, key)
);
create index inbox_by_age on inbox (at);

create table journal (
  centre  text not null,
  message uuid not null,
  at      timestamptz not null default clock_timestamp(),
  step    text not null,
  route   text not null,
  actor   text not null,
  detail  jsonb not null
) partition by range (at);
create index journal_by_message on journal (centre, message);

-- For ever: finds the messages a key had a part in.
create table journal_key (
  centre  text not null,
  key     text not null,
  message uuid not null,
  at      timestamptz not null default clock_timestamp(),
  primary key (centre, key, message)
);

create table fact (
  id      uuid not null,
  centre  text not null,
  kind    text not null,
  message uuid not null,
  payload jsonb not null,
  at      timestamptz not null default clock_timestamp()
) partition by range (at);
create index fact_by_id on fact (id);
create index fact_by_message on fact (centre, message);

create table delivery (
  fact     uuid not null,
  centre   text not null,
  lane     text not null,
  key      text not null,                                -- order is kept within it
  sequence bigint not null generated always as identity,
  state    text not null default 'PENDING',
  at       timestamptz not null default clock_timestamp()
) partition by range (at);
create index delivery_pending on delivery (centre, lane, sequence) where state = 'PENDING';
create index delivery_by_fact on delivery (fact);

create table access_log (
  at        timestamptz not null,
  who       text not null,
  address   text not null,
  centre    text not null,
  whose     text not null,                               -- the store whose data it was
  operation text not null,
  path      text not null,
  status    int not null,
  message   uuid not null
) partition by range (at);
create index access_by_message on access_log (centre, message);
create trigger append_only before update or delete on access_log
  for each statement execute function refuse_change();
create trigger append_only before update or delete on journal
  for each statement execute function refuse_change();

create function ensure_day_partitions(first date, days int) returns void
language plpgsql as $$
declare
  parent text;
  day date;
begin
  perform pg_advisory_xact_lock(hashtext('ensure_day_partitions'));
  foreach parent in array array['journal', 'fact', 'delivery', 'access_log'] loop
    for day in select first + n from generate_series(0, days - 1) n loop
      execute format(
        'create table if not exists %I partition of %I for values from (%L) to (%L)',
        parent || '_' || to_char(day, 'YYYYMMDD'), parent,
        day::timestamp at time zone 'UTC', (day + 1)::timestamp at time zone 'UTC');
    end loop;
  end loop;
end $$;
select ensure_day_partitions((now() at time zone 'UTC')::date - 1, 9);
