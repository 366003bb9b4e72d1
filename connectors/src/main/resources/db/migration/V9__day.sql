-- The day of a centre: the runs of its routes, days that are closed, and categories on stop.

alter table centre add column closed_through date;       -- days up to here are closed

-- A route on a day. Instants are business time.
create table run (
  centre     text not null references centre,
  route      text not null,
  day        date not null,
  state      text not null check (state in
    ('OPEN', 'CUT_OFF', 'RELEASED', 'AWAITING_FLOOR', 'CLOSED', 'POSTPONED')),
  cut_off    timestamptz not null,
  release_at timestamptz not null,
  deadline   timestamptz not null,                       -- what has not left by then is cancelled
  by_hand    boolean not null default false,             -- an operator set it: the plan does no more
  moved_to   date,                                       -- postponed to that day
  shipments  int,                                        -- of trucks that left, as the floor said
  floor_done boolean not null default false,             -- its last word since the release
  closed_by  text,                                       -- an operator's word
  primary key (centre, route, day)
);
create index run_unfinished on run (centre, day) where state not in ('CLOSED', 'POSTPONED');

create table business_day (
  centre    text not null references centre,
  day       date not null,
  state     text not null check (state in ('OPEN', 'AWAITING_FLOOR', 'CLOSED')),
  close_at  timestamptz not null,
  by_hand   boolean not null default false,              -- an operator set when: the plan does no more
  closed_by text,                                        -- an operator's word, though runs are unfinished
  revision  int not null default 0,                      -- how often it was closed
  totals    jsonb,
  closed_at timestamptz,
  asked     boolean not null default false,              -- what partners have booked of it
  primary key (centre, day)
);
create index day_unfinished on business_day (centre, day) where state <> 'CLOSED' or not asked;

-- A store's part of a closed day; won.
create table day_statement (
  centre         text not null references centre,
  day            date not null,
  revision       int not null,
  store          text not null,
  deposit_before bigint not null,
  deposit_after  bigint not null,
  owed_before    bigint not null,
  owed_after     bigint not null,
  paid_in        bigint not null,
  adjusted       bigint not null,
  sold           bigint not null,
  vat            bigint not null,
  from_deposit   bigint not null,
  on_credit      bigint not null,
  released       bigint not null,
  primary key (centre, day, revision, store)
);

create table category_stop (
  centre   text not null references centre,
  category text not null,
  who      text not null,
  reason   text not null,
  at       timestamptz not null,                         -- business time
  primary key (centre, category)
);

-- The day a sale or movement belongs to: its own, or the first that is not closed. Holds the close
-- off until the transaction ends; a close that is under way is waited for.
create function accounting_day(of_centre text, own date) returns date language plpgsql as $$
declare
  through date;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('day:' || of_centre, 0));
  select closed_through into through from centre where centre = of_centre;
  return greatest(own, through + 1);
end $$;

alter table ledger_entry add column day date;            -- null: only held
create index ledger_by_day on ledger_entry (centre, day, store) where day is not null;

create index shipment_by_sheet on shipment (centre, sheet_no);
