insert into sales_order
  (centre, order_no, store, client_order_no, channel, actor, policy, reorder_of, placed_at)
values
  (:centre, :orderNo, :store, :clientOrderNo, :channel, :actor, :policy, :reorderOf, :placedAt)
