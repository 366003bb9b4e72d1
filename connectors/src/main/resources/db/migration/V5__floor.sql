-- What becomes of promised lines: shipped, short, cancelled, and the money held for them.

alter table order_line
  add column parts      jsonb,                           -- [{quantity, unitPrice, special}], base units
  add column stock_held boolean not null default false,
  add column shipped    bigint not null default 0 check (shipped >= 0),
  add column shortage   bigint not null default 0 check (shortage >= 0),
  add column cancelled  bigint not null default 0 check (cancelled >= 0),
  add constraint no_more_than_promised check (shipped + shortage + cancelled <= base_quantity);

alter table order_sheet
  add column price_basis  text not null default 'VAT_INCLUDED',
  add column deposit_held bigint not null default 0 check (deposit_held >= 0),
  add column credit_held  bigint not null default 0 check (credit_held >= 0),
  add column cancelling   boolean not null default false;
-- Orders of before: their price as one part, its last unit bearing what does not divide.
update order_line
set parts = jsonb_build_array(
      jsonb_build_object('quantity', base_quantity - 1, 'unitPrice', gross / base_quantity),
      jsonb_build_object('quantity', 1,
                         'unitPrice', gross - (base_quantity - 1) * (gross / base_quantity))),
    stock_held = exists (
      select from product p where p.centre = order_line.centre and p.sku = order_line.sku
        and p.sale_mode = 'LIMITED')
where outcome = 'OPEN' and base_quantity > 0;
update order_sheet set deposit_held = from_deposit, credit_held = on_credit
where outcome = 'ACCEPTED';

create index sheet_by_run on order_sheet (centre, route, delivery_day) where outcome = 'ACCEPTED';

-- For ever: a shipment of the floor is booked once, whatever message brings it.
create table shipment (
  centre      text not null,
  shipment_no text not null,
  sheet_no    text not null,
  at          timestamptz not null,
  primary key (centre, shipment_no)
);

-- The WMS numbers every message that changes stock: a count knows which of them it includes.
alter table stock_movement add column sequence bigint;
create index stock_movement_by_sequence on stock_movement (centre, sku, sequence)
  where sequence is not null;

create table stock_sequence (
  centre   text not null,
  sequence bigint not null,
  at       timestamptz not null default clock_timestamp(),
  primary key (centre, sequence)
);
