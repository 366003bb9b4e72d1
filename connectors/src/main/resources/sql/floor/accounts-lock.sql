-- A store's account is locked first: that makes everything on its sheets one after the other.
select a.store from money_account a
where current_setting('naru.mine') = 'true' and a.centre = :centre and a.store in (
  select o.store from order_sheet s join sales_order o using (centre, order_no)
  where s.centre = :centre and s.sheet_no = any(:sheets::text[]))
order by a.store
for update
