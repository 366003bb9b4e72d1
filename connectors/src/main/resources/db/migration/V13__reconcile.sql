-- Books side by side: what every partner was asked for a delivery day, what he said, what came of it.

create table reconciliation (
  centre   text not null references centre,
  day      date not null,                                -- its sheets were accepted for it
  partner  text not null check (partner in ('AOS', 'ERP', 'HUB', 'NARU', 'WMS')),
  round    int not null default 1,                       -- rises with every question
  state    text not null default 'ASKED'
           check (state in ('ASKED', 'PARTLY', 'EQUAL', 'DIFFERS')),
  asked_at timestamptz not null default clock_timestamp(),
  received int not null default 0,
  parts    int,                                          -- null until the first part came
  done_at  timestamptz,
  result   jsonb,
  primary key (centre, day, partner)
);

-- Kept 35 days: what was said, to look at again.
create table statement_part (
  centre  text not null,
  day     date not null,
  partner text not null,
  round   int not null,
  part    int not null,
  entries jsonb not null,
  at      timestamptz not null default clock_timestamp(),
  primary key (centre, day, partner, round, part)
);
create index statement_part_by_age on statement_part (at);

-- A run may be postponed: partners know a sheet by the day it was accepted for.
alter table order_sheet add column accepted_for date;
update order_sheet set accepted_for = delivery_day where outcome = 'ACCEPTED';
create index sheet_by_accepted_day on order_sheet (centre, accepted_for) where outcome = 'ACCEPTED';
