-- What was sold: for the day's end, for statistics.

-- One line of one shipment; its amounts are the ones the ledger captured and the ERP was told.
create table sale_line (
  centre      text not null references centre,
  shipment_no text not null,
  line_no     int not null,
  sheet_no    text not null,
  store       text not null,
  sku         text not null,
  category    text,                                      -- of the product on that day
  day         date not null,                             -- business day
  quantity    bigint not null,                           -- base units
  gross       bigint not null,
  vat         bigint not null,
  tax_class   text not null,
  primary key (centre, shipment_no, line_no),
  foreign key (centre, shipment_no) references shipment
);
create index sale_by_day on sale_line (centre, day, store);
create index sale_by_store on sale_line (centre, store, day);
create trigger append_only before update or delete on sale_line
  for each statement execute function refuse_change();

-- Shipments of before, as they were told.
insert into sale_line
select s.centre, s.shipment_no, (l ->> 'no')::int, s.sheet_no, f.payload ->> 'store', l ->> 'sku',
       p.category, (s.at at time zone c.zone)::date, (l ->> 'quantity')::bigint,
       (l ->> 'gross')::bigint, (l ->> 'vat')::bigint, l ->> 'taxClass'
from fact f
join shipment s on s.centre = f.centre and s.shipment_no = f.payload ->> 'shipmentNo'
join centre c on c.centre = s.centre
cross join jsonb_array_elements(f.payload -> 'lines') l
left join product p on p.centre = s.centre and p.sku = l ->> 'sku'
where f.kind = 'SheetShipped';
