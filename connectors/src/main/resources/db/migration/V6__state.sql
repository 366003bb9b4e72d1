-- What partners know of that changes all the time: a row is told when its version is newer than the
-- one told last. Those who change it write nothing here.

create table published_stream (
  centre   text not null references centre,
  stream   text not null,
  lane     text not null,                                -- no partner waits for another
  position bigint not null default 0,                    -- of the message told last
  versions bigint not null default 0,                    -- sum of (version + 1) over what was told
  primary key (centre, stream, lane)
);

create table published (
  centre   text not null,
  stream   text not null,
  lane     text not null,
  key      text not null,
  version  bigint not null,
  position bigint not null,                              -- of the message it was told with
  primary key (centre, stream, lane, key)
);

-- The last turn of a special that was told, and of which version of it.
create table special_turn (
  centre  text not null,
  special text not null,
  turn    text not null check (turn in ('BEGAN', 'ENDED')),
  version bigint not null,
  at      timestamptz not null,                          -- business time
  primary key (centre, special)
);
create index special_running on special_turn (centre, special) where turn = 'BEGAN';
create index special_by_end on special (centre, valid_until);

-- What every price group pays now, and single stores; made anew when its sources changed.
create table exposed_price (
  centre   text not null references centre,
  sku      text not null,
  by_group jsonb not null,                               -- [{priceGroup, won, kind, special}]
  by_store jsonb not null,                               -- [{store, won}]
  version  bigint not null,
  primary key (centre, sku)
);

create table price_clock (
  centre      text primary key references centre,
  computed_at timestamptz not null,                      -- business time
  next_at     timestamptz not null                       -- a price, rate or special begins or ends
);

-- Masters that may move prices came since prices were made last; no row is shared by two messages.
create table price_change (
  centre text not null references centre,
  id     bigint not null generated always as identity,
  primary key (centre, id)
);
insert into price_change (centre) select centre from centre;
