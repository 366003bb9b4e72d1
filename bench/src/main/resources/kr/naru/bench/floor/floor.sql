-- What the programs keep: the same rows for an order as a promise of the hub, and the same last lines
-- of defence, in as few columns as can be.
drop schema if exists floor cascade;
create schema floor;
set search_path = floor;

create table product (sku text primary key, price bigint not null);

create table stock (
  sku      text primary key,
  on_hand  bigint not null,
  promised bigint not null default 0,
  check (promised <= on_hand)
) with (fillfactor = 70);

create table account (
  store   text primary key,
  deposit bigint not null check (deposit >= 0),
  held    bigint not null default 0
) with (fillfactor = 70);

create table inbox (
  key    text primary key,
  answer text not null,
  at     timestamptz not null default now()
);

-- Numbers are taken a thousand at a time.
create sequence order_no increment by 1000;

create table sales_order (
  order_no  bigint primary key,
  store     text not null,
  gross     bigint not null,
  placed_at timestamptz not null default now()
);

create table order_line (
  order_no   bigint not null references sales_order,
  line_no    int not null,
  sku        text not null,
  quantity   bigint not null,
  unit_price bigint not null,
  gross      bigint not null,
  primary key (order_no, line_no)
);

create table ledger_entry (
  order_no bigint not null,
  position smallint not null,
  account  text not null,
  store    text not null,
  amount   bigint not null,
  primary key (order_no, position)
);

create table stock_movement (
  sku      text not null,
  order_no bigint not null,
  quantity bigint not null,
  primary key (sku, order_no)
);

create table fact (
  order_no bigint primary key,
  payload  jsonb not null,
  at       timestamptz not null default now()
);

create table delivery (
  order_no bigint not null,
  lane     text not null,
  sequence bigint not null generated always as identity,
  state    text not null default 'PENDING'
);
create index delivery_pending on delivery (lane, sequence) where state = 'PENDING';

create table journal (
  order_no bigint primary key,
  at       timestamptz not null default clock_timestamp(),
  detail   jsonb not null
);

create table journal_key (
  key      text not null,
  order_no bigint not null,
  primary key (key, order_no)
);

-- What only grows is counted anew when it has doubled, as the hub's books are.
do $$
declare
  book text;
begin
  foreach book in array array['inbox', 'sales_order', 'order_line', 'ledger_entry', 'stock_movement',
    'fact', 'delivery', 'journal', 'journal_key']
  loop
    execute format('alter table %I set (autovacuum_analyze_scale_factor = 1)', book);
  end loop;
end $$;
