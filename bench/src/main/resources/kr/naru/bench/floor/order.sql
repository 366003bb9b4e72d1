insert into sales_order (order_no, store, gross)
select :no, :store, sum(p.price * l.quantity)
from unnest(:skus::text[], :quantities::int[]) as l(sku, quantity) join product p using (sku);

insert into order_line (order_no, line_no, sku, quantity, unit_price, gross)
select :no, l.n, l.sku, l.quantity, p.price, p.price * l.quantity
from unnest(:skus::text[], :quantities::int[]) with ordinality as l(sku, quantity, n)
join product p using (sku);

insert into ledger_entry (order_no, position, account, store, amount)
select o.order_no, e.position, e.account, o.store, e.sign * o.gross
from sales_order o, (values (1, 'DEPOSIT', -1), (2, 'DEPOSIT_HELD', 1)) e(position, account, sign)
where o.order_no = :no;

insert into stock_movement (sku, order_no, quantity)
select l.sku, :no, l.quantity from unnest(:skus::text[], :quantities::int[]) as l(sku, quantity);

insert into fact (order_no, payload)
select o.order_no, jsonb_build_object('orderNo', o.order_no, 'store', o.store, 'gross', o.gross,
  'lines', (select jsonb_agg(jsonb_build_object('sku', l.sku, 'quantity', l.quantity))
            from order_line l where l.order_no = :no))
from sales_order o where o.order_no = :no;

insert into delivery (order_no, lane)
select :no, lane from unnest(array['AOS', 'ERP', 'HUB', 'WMS']) lane;

insert into journal (order_no, detail) select order_no, payload from fact where order_no = :no;

insert into journal_key (key, order_no) values (:key, :no), (:store, :no);

insert into inbox (key, answer)
select :key, format('{"orderNo":%s,"outcome":"ACCEPTED","gross":%s}', order_no, gross)
from sales_order where order_no = :no;

update account a set deposit = a.deposit - o.gross, held = a.held + o.gross
from sales_order o where o.order_no = :no and a.store = o.store;

select on_hand, promised from stock where sku = any(:skus::text[]) order by sku for update;

update stock s set promised = s.promised + l.quantity
from unnest(:skus::text[], :quantities::int[]) as l(sku, quantity) where s.sku = l.sku;

select order_no, gross from sales_order where order_no = :no;
