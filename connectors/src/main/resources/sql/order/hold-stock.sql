-- The hold: promised rises by what the accepted lines take. Rows of which there was plenty were not
-- locked before; they are now, one after the other in SKU order, as the index gives them, and if
-- there is too little left after all, it all ends.
with held as (
  update stock_promise s
  set promised = s.promised + h.quantity,
      special = coalesce(h.special, s.special),
      special_taken = case when h.special is null then s.special_taken
                           when h.special = s.special then s.special_taken + h.at_special
                           else h.at_special end,
      version = s.version + 1
  from unnest(:heldSku::text[], :heldQuantity::bigint[], :special::text[], :atSpecial::bigint[])
    as h(sku, quantity, special, at_special)
  where s.centre = :centre and s.sku = any(:heldSku::text[]) and h.sku = s.sku
    and (h.quantity = 0 or h.quantity <= s.on_hand - s.promised - greatest(0, s.held))
  returning h.quantity
)
select still_true(
  (select count(*) from held where quantity > 0)
    = (select count(*) from unnest(:heldQuantity::bigint[]) q where q > 0))
