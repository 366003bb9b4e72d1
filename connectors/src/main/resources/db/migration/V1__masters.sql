-- What partners tell the hub about the world. Every row carries the sender's version: an older or
-- equal one changes nothing. Business keys begin with the centre.

create table centre (
  centre        text primary key,
  name          text not null,
  zone          text not null default 'Asia/Seoul',
  clock_shift   interval not null default interval '0',  -- business time minus system time
  created_at    timestamptz not null default now()
);

create table setting (
  centre      text not null references centre,
  name        text not null,
  valid_from  date not null,
  value       text,                                      -- null withdraws it
  version     bigint not null,
  primary key (centre, name, valid_from)
);

create table category (
  centre   text not null references centre,
  category text not null,
  parent   text,
  name     text not null,
  name_ko  text not null,
  version  bigint not null,
  primary key (centre, category)
);

create table product (
  centre         text not null references centre,
  sku            text not null,
  option_of      text,
  name           text not null,
  name_ko        text not null,
  category       text,
  sheet          text not null check (sheet in ('GENERAL', 'COLD', 'LIQUOR')),
  tax_class      text not null check (tax_class in ('TAXABLE', 'EXEMPT', 'ZERO_RATED')),
  sale_mode      text not null check (sale_mode in ('UNLIMITED', 'LIMITED')),
  hidden         boolean not null,
  sold_out       boolean not null,
  units          jsonb not null,                         -- {"EA": 1, "CASE": 12}
  liquor_purpose text check (liquor_purpose in ('HOUSEHOLD', 'ENTERTAINMENT', 'DUTY_FREE')),
  version        bigint not null,
  primary key (centre, sku)
);

create table barcode (
  centre    text not null references centre,
  gtin14    text not null,
  sku       text not null,
  unit      text not null,
  withdrawn boolean not null,
  version   bigint not null,
  primary key (centre, gtin14)
);

create table price_group (
  centre         text not null references centre,
  price_group    text not null,
  valid_from     timestamptz not null,
  rate_permyriad int not null,
  version        bigint not null,
  primary key (centre, price_group, valid_from)
);

create table base_price (
  centre     text not null references centre,
  sku        text not null,
  valid_from timestamptz not null,
  price      bigint check (price > 0),                   -- null: no price from then on
  version    bigint not null,
  primary key (centre, sku, valid_from)
);

create table member_price (
  centre     text not null references centre,
  store      text not null,
  sku        text not null,
  valid_from timestamptz not null,
  price      bigint check (price > 0),
  version    bigint not null,
  primary key (centre, sku, store, valid_from)
);

create table special (
  centre      text not null references centre,
  special     text not null,
  sku         text not null,
  price       bigint not null check (price > 0),
  valid_from  timestamptz not null,
  valid_until timestamptz not null,                      -- first instant outside
  cap         bigint check (cap > 0),                    -- base units; null: none
  withdrawn   boolean not null,
  version     bigint not null,
  primary key (centre, special),
  check (valid_from < valid_until)
);
create index special_by_sku on special (centre, sku, valid_until);

create table member (
  centre         text not null references centre,
  store          text not null,
  name           text not null,
  business_no    text not null,
  kind           text not null check (kind in ('RETAIL', 'RESTAURANT')),
  state          text not null,
  grade          text,
  price_group    text,
  route          text,
  owner          text not null,
  phone          text not null,
  address        text not null,
  licence_no     text,
  licence_from   date,
  licence_until  date,
  version        bigint not null,
  primary key (centre, store)
);

create table bond (
  centre       text not null references centre,
  store        text not null,
  bond         text not null,
  amount       bigint not null check (amount >= 0),
  credit_limit bigint not null check (credit_limit >= 0),
  valid_from   date not null,
  valid_until  date not null,
  version      bigint not null,
  primary key (centre, store, bond),
  check (valid_from <= valid_until)
);

create table delivery_route (
  centre  text not null references centre,
  route   text not null,
  name    text not null,
  cut_off time not null,
  days    text[] not null,
  version bigint not null,
  primary key (centre, route)
);

create table holiday (
  centre    text not null references centre,
  day       date not null,
  name      text not null,
  withdrawn boolean not null,
  version   bigint not null,
  primary key (centre, day)
);
