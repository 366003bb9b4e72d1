-- One row for each sum that must be the other; none when the programs kept everything of every order.
select name, found, expected from (values
  ('lines', (select count(*) from order_line), (select 10 * count(*) from sales_order)),
  ('answers', (select count(*) from inbox), (select count(*) from sales_order)),
  ('facts', (select count(*) from fact), (select count(*) from sales_order)),
  ('deliveries', (select count(*) from delivery), (select 4 * count(*) from sales_order)),
  ('journal', (select count(*) from journal), (select count(*) from sales_order)),
  ('ledger', (select coalesce(sum(amount), 0) from ledger_entry), 0),
  ('money held', (select sum(held) from account), (select coalesce(sum(gross), 0) from sales_order)),
  ('money kept', (select sum(deposit + held) from account), (select 100000000000 * count(*) from account)),
  ('stock held', (select sum(promised) from stock),
    (select coalesce(sum(quantity), 0) from stock_movement))
) as sums(name, found, expected) where found <> expected
