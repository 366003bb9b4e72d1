-- A statement of its own: the next one sees what whoever held a lock has done.
select s.sku from stock_promise s
where s.centre = :centre
  and s.sku in (select r.sku from jsonb_to_recordset(:rows::jsonb) as r(sku text))
order by s.sku
for update
