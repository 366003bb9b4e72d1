-- What was sold, and how far sheets have come: for the day's end, statistics and lists.

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

-- A sheet is as far as its lowest open line; with none open, as its furthest.
alter table order_sheet
  add column delivery_state text,                        -- null: refused
  add column sheet_end      text;
update order_sheet s
set delivery_state = l.state, sheet_end = l.sheet_end
from (
  select centre, order_no, sheet_no,
         coalesce((array_agg(delivery_state order by rank) filter (where outcome = 'OPEN'))[1],
                  (array_agg(delivery_state order by rank desc))[1]) as state,
         case when bool_or(outcome = 'OPEN') then 'OPEN'
              when sum(shortage) > 0 then 'SHORT'
              when sum(cancelled) > 0 then 'CANCELLED'
              else 'DELIVERED' end as sheet_end
  from order_line
  join unnest(array['RECEIVED', 'PREPARING', 'SHIPPED_BY_CENTRE', 'SHIPPED_BY_SUPPLIER',
                    'IN_DELIVERY']) with ordinality as known(delivery_state, rank)
    using (delivery_state)
  where base_quantity > 0
  group by centre, order_no, sheet_no) l
where s.centre = l.centre and s.sheet_no = l.sheet_no and s.outcome = 'ACCEPTED';

create index order_page_of_store on sales_order (centre, store, order_no);
create index sheet_by_state on order_sheet (centre, delivery_state, order_no);
create index sheet_by_route on order_sheet (centre, route, order_no);
