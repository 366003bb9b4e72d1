select deposit, receivable, credit_held from money_account
where centre = :centre and store = :store
