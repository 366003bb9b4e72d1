-- Whether a category, or one it stands under, is stopped. A function, so that an order pays for the
-- walk up the tree only where something is stopped at all.
create function category_stopped(of_centre text, of_category text) returns boolean
language sql stable as $$
  select exists (
    with recursive line as (
      select of_category as category
      union
      select g.parent from category g
      join line on g.centre = of_centre and g.category = line.category)
    select from line join category_stop x
      on x.centre = of_centre and x.category = line.category)
$$;

-- An order's number begins with its business day: one index finds a store's orders by both.
drop index order_by_store;

-- Sheets and lines are only ever written in one statement with their order: ten lines asked for it
-- ten times. And a store's member is read before each order, so that its centre is known: as it was
-- asked for again, all orders of a centre shared a lock on one row.
alter table order_line drop constraint order_line_centre_order_no_fkey;
alter table order_sheet drop constraint order_sheet_centre_order_no_fkey;
alter table sales_order drop constraint sales_order_centre_fkey;

-- Room beside each account for its next version: no index need hear of it.
alter table money_account set (fillfactor = 70);

-- The last lines of money and stock are asked after the change: a trigger before it makes every row be
-- locked a second time, even where its condition does not hold.
drop trigger no_overselling on stock_promise;
create trigger no_overselling after update of promised on stock_promise
  for each row
  when (new.promised > old.promised and new.on_hand - new.promised - greatest(0, new.held) < 0)
  execute function refuse_overselling();

drop trigger no_overspending on money_account;
create trigger no_overspending after update on money_account
  for each row when (new.deposit < 0 and new.deposit_held > old.deposit_held)
  execute function refuse_overspending();
