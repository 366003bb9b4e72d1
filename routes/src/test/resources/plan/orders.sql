-- Orders of 500 stores on 30 routes over a year, the newest still on their way.
with made as (
  select n, to_char(date '2025-04-01' + (n::bigint * 365 / :orders)::int, 'YYYYMMDD')
              || lpad(n::text, 8, '0') as order_no,
         case when n > :orders * 0.999 then 'RECEIVED' when n > :orders * 0.998 then 'PREPARING'
              else 'IN_DELIVERY' end as state
  from generate_series(1, :orders) n
), orders as (
  insert into sales_order (centre, order_no, store, channel, actor, policy, placed_at)
  select :centre, order_no, 'S' || n % 500, 'AOS', 'aos', 'TRIM', now() from made
  returning order_no
), sheets as (
  insert into order_sheet (centre, sheet_no, order_no, sheet, outcome, route, delivery_day, gross,
    vat, from_deposit, on_credit, delivery_state, sheet_end)
  select :centre, made.order_no || '-G', made.order_no, 'GENERAL', 'ACCEPTED', 'R' || n % 500 % 30,
         date '2026-03-06', 0, 0, 0, 0, state, 'OPEN'
  from made join orders using (order_no)
)
insert into order_line (centre, order_no, line_no, sheet_no, article, sku, unit, asked, quantity,
  base_quantity, unit_price, gross, vat, delivery_state, outcome)
select :centre, made.order_no, line, made.order_no || '-G', 'P1', 'P1', 'EA', 1, 1, 1, 0, 0, 0,
       state, 'OPEN'
from made join orders using (order_no) cross join generate_series(1, 2) line
