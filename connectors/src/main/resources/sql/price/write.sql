-- Only what differs is written, and gets the SKU's next version.
insert into exposed_price (centre, sku, by_group, by_store, version)
select :centre, n.sku, n.by_group, n.by_store, 1
from (select sku, by_group::jsonb, by_store::jsonb
      from unnest(:sku::text[], :byGroup::text[], :byStore::text[]) as u(sku, by_group, by_store)) n
left join exposed_price e on e.centre = :centre and e.sku = n.sku
where e.sku is null or e.by_group <> n.by_group or e.by_store <> n.by_store
order by n.sku
on conflict (centre, sku) do update
set by_group = excluded.by_group, by_store = excluded.by_store,
    version = exposed_price.version + 1
