-- The hold: promised rises by what the accepted lines take; the row was locked and read before.
update stock_promise s
set promised = s.promised + h.quantity,
    special = coalesce(h.special, s.special),
    special_taken = case when h.special is null then s.special_taken
                         when h.special = s.special then s.special_taken + h.at_special
                         else h.at_special end,
    version = s.version + 1
from unnest(:sku::text[], :quantity::bigint[], :special::text[], :atSpecial::bigint[])
  as h(sku, quantity, special, at_special)
where s.centre = :centre and s.sku = h.sku
