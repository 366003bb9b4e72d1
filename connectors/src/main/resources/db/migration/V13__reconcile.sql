-- Books side by side: what every partner was asked for a delivery day, what he said, what came of it.

create table reconciliation (
  centre   text not null references centre,
  day      date not null,                                -- delivery day of the sheets
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

create index if not exists sheet_by_delivery_day on order_sheet (centre, delivery_day)
  where outcome = 'ACCEPTED';
create index if not exists shipment_by_sheet on shipment (centre, sheet_no);
