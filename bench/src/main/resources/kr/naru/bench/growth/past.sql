-- Orders of the past 30 days: each was taken and called off later, so that money and stock stand as they
-- stood, and every partner was told both. :centre, :first and :count say whose, and which numbers.
create temp table past on commit drop as
select n, 'S' || lpad((random() * 299)::int::text, 4, '0') as store,
       b.at, b.placed, to_char(b.placed, 'YYYYMMDD') || lpad(n::text, 7, '0') || '0' as order_no,
       uuidv7(b.at - clock_timestamp()) as message, uuidv7(b.at - clock_timestamp()) as booked,
       uuidv7(b.at - clock_timestamp()) as freed, uuidv7(b.at - clock_timestamp()) as accepted,
       uuidv7(b.at - clock_timestamp()) as released
from generate_series(:first::bigint, :first::bigint + :count::bigint - 1) n
cross join lateral (select 1 + n % 30 as day, random() * interval '24 hours' as hour) d
cross join lateral (
  select (now() at time zone 'UTC')::date::timestamp at time zone 'UTC'
           - d.day * interval '1 day' + d.hour as at,
         timestamptz '2026-03-05 00:00+09' - d.day * interval '1 day' + d.hour as placed) b;

create temp table past_line on commit drop as
select p.n, p.order_no, p.placed, l as line_no, uuidv7(p.at - clock_timestamp()) as taken,
       uuidv7(p.at - clock_timestamp()) as freed,
       'P' || lpad((power(8000, random()) - 1)::int::text, 5, '0') as sku,
       1 + (random() * 4)::int as quantity
from past p cross join generate_series(1, 10) l;

create temp table past_gross on commit drop as
select n, sum(quantity) * 1000 as gross from past_line group by n;

insert into sales_order (centre, order_no, store, channel, actor, policy, placed_at)
select :centre, order_no, store, 'AOS', 'aos', 'REFUSE', placed from past;

insert into order_sheet
  (centre, sheet_no, order_no, sheet, outcome, route, delivery_day, accepted_for, gross, vat,
   from_deposit, on_credit, price_basis, delivery_state, sheet_end)
select :centre, order_no || '-G', order_no, 'GENERAL', 'ACCEPTED', 'R1', placed::date, placed::date,
       gross, gross / 11, gross, 0, 'VAT_INCLUDED', 'RECEIVED', 'CANCELLED'
from past join past_gross using (n);

insert into order_line
  (centre, order_no, line_no, sheet_no, article, sku, name, unit, asked, quantity, base_quantity,
   unit_price, gross, vat, tax_class, delivery_state, outcome, parts, cancelled)
select :centre, order_no, line_no, order_no || '-G', sku, sku, sku, 'EA', quantity, quantity,
       quantity, 1000, quantity * 1000, quantity * 1000 / 11, 'TAXABLE', 'RECEIVED', 'CANCELLED',
       jsonb_build_array(jsonb_build_object('quantity', quantity, 'unitPrice', 1000)), quantity
from past_line;

insert into ledger_entry (centre, booking, position, account, store, amount, kind, document, at)
select :centre, case when e.kind = 'HOLD' then booked else freed end, e.position, e.account, store,
       e.sign * gross, e.kind, order_no || '-G', placed
from past join past_gross using (n)
cross join (values ('HOLD', 1, 'DEPOSIT', -1), ('HOLD', 2, 'DEPOSIT_HELD', 1),
                   ('RELEASE', 1, 'DEPOSIT_HELD', -1), ('RELEASE', 2, 'DEPOSIT', 1))
  e(kind, position, account, sign);

insert into stock_movement (centre, sku, id, kind, on_hand, promised, held, document, at)
select :centre, sku, case when m.kind = 'PROMISE' then taken else freed end, m.kind, 0,
       m.sign * quantity, 0, order_no, placed
from past_line cross join (values ('PROMISE', 1), ('CANCEL', -1)) m(kind, sign);

insert into journal (centre, message, at, step, route, actor, detail)
select :centre, message, at, 'decided', 'order.promise', 'aos',
       jsonb_build_object('orderNo', order_no, 'store', store, 'outcome', 'ACCEPTED')
from past;

insert into journal_key (centre, key, message, at)
select :centre, k.key, message, at
from past cross join lateral (values (order_no), (order_no || '-G')) k(key);

insert into fact (id, centre, kind, message, payload, at)
select case when f.kind = 'OrderAccepted' then accepted else released end, :centre, f.kind, message,
       jsonb_build_object('sheetNo', order_no || '-G', 'store', store, 'placedAt', placed, 'lines', (
         select jsonb_agg(jsonb_build_object('no', line_no, 'sku', sku, 'quantity', quantity))
         from generate_series(1, 10) line_no
         cross join lateral (select 'P0000' || line_no % 10 as sku, 3 as quantity) l)), at
from past cross join (values ('OrderAccepted'), ('HoldsReleased')) f(kind);

insert into delivery (fact, centre, lane, key, state, at, done_at)
select f.fact, :centre, lane, order_no || '-G', 'DELIVERED', at, at + interval '1 second'
from past
cross join lateral (values (accepted), (released)) f(fact)
cross join unnest(array['AOS', 'ERP', 'HUB', 'WMS']) lane;

insert into inbox (centre, principal, operation, key, hash, status, answer, at)
select :centre, 'aos', 'order.place', 'past-' || n, sha256(order_no::bytea), 201,
       convert_to(repeat(order_no, 40), 'UTF8'), at
from past;
