-- SKUs heard of for the first time have nothing yet.
insert into stock_promise (centre, sku)
select distinct :centre, r.sku from jsonb_to_recordset(:rows::jsonb) as r(sku text) order by 2
on conflict do nothing
