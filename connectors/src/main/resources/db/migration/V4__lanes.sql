-- Lanes: which instance delivers what, and what stands in the way of a delivery.

alter table delivery add column done_at timestamptz;     -- state: PENDING, DELIVERED, DEAD, SKIPPED

create table lane_lease (
  centre      text not null references centre,
  lane        text not null,
  shard       smallint not null,
  holder      text not null,                             -- an instance since its start
  epoch       bigint not null,                           -- rises with every change of holder
  until       timestamptz not null,
  down_since  timestamptz,                               -- the partner does not answer
  down_reason text,
  primary key (centre, lane, shard)
);

create table lane_pause (
  centre text not null references centre,
  lane   text not null,
  who    text not null,
  reason text not null,
  at     timestamptz not null default clock_timestamp(),
  primary key (centre, lane)
);

-- Written only when an attempt failed; stays as the story of the delivery.
create table lane_trouble (
  centre   text not null,
  lane     text not null,
  sequence bigint not null,                              -- of the delivery
  fact     uuid not null,
  key      text not null,
  state    text not null check (state in ('RETRY', 'UNKNOWN', 'DEAD', 'DONE', 'SKIPPED')),
  blocks   boolean not null,                             -- later deliveries of the key wait
  attempts int not null,
  reason   text not null,
  sent     bytea,                                        -- the bytes of the first attempt
  due      timestamptz not null,                         -- not tried again before
  at       timestamptz not null default clock_timestamp(),
  primary key (centre, lane, sequence)
);
create index lane_trouble_of_key on lane_trouble (centre, lane, key) where blocks;
create index lane_trouble_by_fact on lane_trouble (fact);

-- The HUB's records are numbered without a gap for each centre and stream, when they are first sent.
create table hub_stream (
  centre text not null references centre,
  stream text not null,
  last   bigint not null,
  primary key (centre, stream)
);

create table hub_record (
  centre   text not null,
  stream   text not null,
  number   bigint not null,
  fact     uuid not null,
  day      date not null,                                -- business day
  amount   bigint not null,                              -- won, or rows
  primary key (centre, stream, number),
  unique (centre, stream, fact)
);
create index hub_record_by_day on hub_record (centre, stream, day);

create table hub_day (
  centre text not null,
  stream text not null,
  day    date not null,
  primary key (centre, stream, day)                      -- told to the HUB
);
