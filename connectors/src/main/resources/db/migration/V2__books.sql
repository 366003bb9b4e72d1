-- Money, stock and orders: what the hub itself is the truth of.

create table money_account (
  centre       text not null references centre,
  store        text not null,
  deposit      bigint not null default 0,                -- free to spend
  deposit_held bigint not null default 0 check (deposit_held >= 0),
  receivable   bigint not null default 0,                -- what the store owes, as a minus
  credit_held  bigint not null default 0 check (credit_held >= 0),
  version      bigint not null default 0,
  primary key (centre, store)
);

-- The last line: no hold may take a deposit below zero. A correction by the ERP may.
create function refuse_overspending() returns trigger language plpgsql as $$
begin
  if new.deposit < 0 and new.deposit_held > old.deposit_held then
    raise exception 'deposit of store % would be % won', new.store, new.deposit
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger no_overspending before update on money_account
  for each row execute function refuse_overspending();

create table ledger_entry (
  centre   text not null references centre,
  booking  uuid not null,
  position smallint not null,
  account  text not null,
  store    text not null,
  amount   bigint not null,                              -- what the centre owes the owner
  kind     text not null,
  document text not null,
  at       timestamptz not null,                         -- business time
  primary key (centre, booking, position)
);
create index ledger_by_store on ledger_entry (centre, store, at);

-- The entries of a booking are written by one statement, and sum to zero.
create function refuse_unbalanced() returns trigger language plpgsql as $$
declare
  bad record;
begin
  select booking, sum(amount) as total into bad
    from written group by centre, booking having sum(amount) <> 0 limit 1;
  if found then
    raise exception 'booking % is out of balance by % won', bad.booking, bad.total
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger balanced after insert on ledger_entry
  referencing new table as written for each statement execute function refuse_unbalanced();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'check_violation';
end $$;
create trigger append_only before update or delete on ledger_entry
  for each statement execute function refuse_change();

create table stock_promise (
  centre        text not null references centre,
  sku           text not null,
  on_hand       bigint not null default 0,
  promised      bigint not null default 0 check (promised >= 0),
  held          bigint not null default 0 check (held >= 0),
  special       text,                                    -- the capped special last promised
  special_taken bigint not null default 0,
  sequence      bigint not null default 0,               -- of the WMS message last applied
  version       bigint not null default 0,
  primary key (centre, sku)
) with (fillfactor = 70);

-- The last line: a promise may never exceed what is there. A recount by the WMS may.
create function refuse_overselling() returns trigger language plpgsql as $$
begin
  if new.promised > old.promised and new.on_hand - new.promised - new.held < 0
      and exists (select from product p
        where p.centre = new.centre and p.sku = new.sku and p.sale_mode = 'LIMITED') then
    raise exception 'SKU % would be promised % over what is there', new.sku,
      new.promised + new.held - new.on_hand using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger no_overselling before update of promised on stock_promise
  for each row execute function refuse_overselling();

create table stock_movement (
  centre   text not null references centre,
  sku      text not null,
  id       uuid not null,
  kind     text not null,
  on_hand  bigint not null,                              -- change in base units
  promised bigint not null,
  held     bigint not null,
  document text not null,
  at       timestamptz not null,
  primary key (centre, sku, id)
);
create index stock_movement_by_day on stock_movement (centre, sku, at);
create trigger append_only before update or delete on stock_movement
  for each statement execute function refuse_change();

create sequence order_sequence;

create table sales_order (
  centre          text not null references centre,
  order_no        text not null,
  store           text not null,
  client_order_no text,
  channel         text not null,
  actor           text not null,
  policy          text not null,
  reorder_of      text,
  placed_at       timestamptz not null,                  -- business time
  primary key (centre, order_no)
);
create unique index order_by_client_no on sales_order (centre, store, client_order_no)
  where client_order_no is not null;
create index order_by_store on sales_order (centre, store, placed_at);

create table order_sheet (
  centre        text not null references centre,
  sheet_no      text not null,
  order_no      text not null,
  sheet         text not null,
  outcome       text not null check (outcome in ('ACCEPTED', 'REFUSED')),
  refusal       text,
  route         text,
  delivery_day  date,
  gross         bigint not null,
  vat           bigint not null,
  from_deposit  bigint not null,
  on_credit     bigint not null,
  primary key (centre, sheet_no),
  foreign key (centre, order_no) references sales_order
);
create index sheet_by_order on order_sheet (centre, order_no);

create table order_line (
  centre         text not null references centre,
  order_no       text not null,
  line_no        int not null,
  sheet_no       text,                                   -- null: its article is unknown
  article        text not null,
  sku            text,
  name           text,
  unit           text not null,
  asked          bigint not null,                        -- in unit
  quantity       bigint not null,                        -- promised, in unit
  base_quantity  bigint not null,
  unit_price     bigint not null,
  gross          bigint not null,
  vat            bigint not null,
  tax_class      text,
  delivery_state text not null,
  outcome        text not null,
  refusal        text,
  primary key (centre, order_no, line_no),
  foreign key (centre, order_no) references sales_order
);
create index line_by_sku on order_line (centre, sku);

-- For ever: a document of the ERP moves money once.
create table movement_document (
  centre   text not null references centre,
  document text not null,
  primary key (centre, document)
);
