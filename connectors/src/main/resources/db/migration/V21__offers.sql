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

-- Lines are only ever written beside their order, by one class: ten lines asked for it ten times.
-- And a store's member is read before each order, so that its centre is known: as it was asked for
-- again, all orders of a centre shared a lock on one row.
alter table order_line drop constraint order_line_centre_order_no_fkey;
alter table sales_order drop constraint sales_order_centre_fkey;

-- Room beside each account for its next version: no index need hear of it.
alter table money_account set (fillfactor = 70);

-- Of one article, not of all that end some day.
create index special_by_sku on special (centre, sku, valid_until);
