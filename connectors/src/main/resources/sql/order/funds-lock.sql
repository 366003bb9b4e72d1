-- The store's account is locked before any stock, so that two orders never wait for each other.
select deposit, receivable, credit_held from money_account
where current_setting('naru.mine') = 'true' and centre = :centre and store = :store
for update
