-- One of several instances works on a file; a killed one's claim ends by itself.
create table file_claim (
  centre text not null,
  name   text not null,
  holder text not null,
  until  timestamptz not null,
  primary key (centre, name)
);

-- An instant as the records name it: 2020-01-01T00:00:00Z, with a fraction only where there is one.
create function instant_text(at timestamptz) returns text language sql immutable as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
    || case
         when extract(microseconds from at)::bigint % 1000000 = 0 then ''
         when extract(microseconds from at)::bigint % 1000 = 0
           then to_char(at at time zone 'UTC', '.MS')
         else to_char(at at time zone 'UTC', '.US')
       end || 'Z'
$$;
